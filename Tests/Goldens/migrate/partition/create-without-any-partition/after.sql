create table keep (id integer primary key);
create table events (id bigint, day date, primary key (id, day)) partition by range (day);
comment on table events is 'Filled later';
