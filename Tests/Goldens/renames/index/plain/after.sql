create table things (id integer primary key, name text);
create index new_idx on things (name);
create unique index new_unique on things (lower(name));
comment on index new_idx is 'fast';
alter table things cluster on new_idx;
insert into things values (1, 'a');
