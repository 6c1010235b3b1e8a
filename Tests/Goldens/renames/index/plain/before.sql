create table things (id integer primary key, name text);
create index old_idx on things (name);
create unique index old_unique on things (lower(name));
comment on index old_idx is 'fast';
alter table things cluster on old_idx;
insert into things values (1, 'a');
