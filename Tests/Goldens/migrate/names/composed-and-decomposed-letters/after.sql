create table notes (id integer primary key, U&"caf\00e9" text, U&"cafe\0301" text);
create index on notes (U&"caf\00e9");
