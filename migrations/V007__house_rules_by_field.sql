-- A municipality settles each rule by itself: where it says nothing (null) the state's row holds, and
-- goes on holding when the state changes it. Both thresholds go together, since one of them beside
-- the state's other could contradict it.

alter table setting
  alter column on_track drop not null, alter column on_track drop default,
  alter column at_risk drop not null, alter column at_risk drop default,
  alter column smallest_count drop not null, alter column smallest_count drop default,
  alter column smallest_child_count drop not null, alter column smallest_child_count drop default,
  alter column deadline_days drop not null, alter column deadline_days drop default,
  alter column grace_days drop not null, alter column grace_days drop default,
  alter column reminder_days drop not null, alter column reminder_days drop default,
  drop constraint setting_year_shown_check;

-- Year 0 is the running one, which a municipality may prefer to the state's year.
update setting set year_shown = 0 where year_shown is null;

alter table setting
  add constraint setting_year_shown check (year_shown = 0 or year_shown between 1990 and 2100),
  add constraint setting_thresholds check ((on_track is null) = (at_risk is null)),
  add constraint setting_state check (municipality <> '05' or num_nulls(
    on_track, at_risk, smallest_count, smallest_child_count, deadline_days, grace_days,
    reminder_days, year_shown) = 0);
