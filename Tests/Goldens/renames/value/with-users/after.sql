create type mood as enum ('happy', 'sad', 'it''s fine');
create table days (id integer primary key, mood mood not null default 'happy', check (mood <> 'sad'));
create view glad as select id from days where mood in ('happy', 'it''s fine');
insert into days values (1, 'happy'), (2, 'it''s fine');
