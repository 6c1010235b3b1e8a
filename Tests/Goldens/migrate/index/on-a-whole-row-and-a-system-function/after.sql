create table pairs (a integer, b text);
create index pairs_row on pairs ((pairs.*));
create index pairs_hash on pairs (md5(b), abs(a));
