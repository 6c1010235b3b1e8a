create table keep (id integer primary key);
create type mood as enum ('sad', 'it''s ok');
create table t (m mood default 'sad');
comment on type mood is 'How';
