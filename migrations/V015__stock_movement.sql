-- Of a stock, who came and who went since the period before, where somebody says so. LEFT is a word
-- of SQL, so the column is called otherwise.

alter table observation
  add column joined bigint check (joined between 0 and 1000000000000000),
  add column departed bigint check (departed between 0 and 1000000000000000),
  add constraint observation_moves_counts
    check (form = 'COUNT' or (joined is null and departed is null));
