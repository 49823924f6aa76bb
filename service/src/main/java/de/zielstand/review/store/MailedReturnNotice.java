package de.zielstand.review.store;

import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.review.Mailing;
import de.zielstand.review.ReturnNotice;
import de.zielstand.review.ReviewLetters;
import de.zielstand.review.SheetAddress;
import de.zielstand.review.SubmissionKey;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;

@Singleton
final class MailedReturnNotice implements ReturnNotice {
  private final Transactions transactions;
  private final ReminderRows rows;
  private final Mailing mailing;

  MailedReturnNotice(Transactions transactions, ReminderRows rows, Mailing mailing) {
    this.transactions = transactions;
    this.rows = rows;
    this.mailing = mailing;
  }

  @Override
  public void send(Scope scope, SubmissionKey key) {
    var owner = key.owner();
    var author =
        transactions.read(
            scope,
            () ->
                rows.handedInBy(
                    scope.name(),
                    owner.concept().map(Code::value).orElse(""),
                    owner.type(),
                    owner.code().value(),
                    key.period().code()));
    var link = mailing.link(SheetAddress.of(scope.name(), key));
    author
        .flatMap(person -> mailing.reader(scope, person))
        .map(to -> ReviewLetters.sayReturned(to.address(), to.person().language(), link))
        .ifPresent(mailing::send);
  }
}
