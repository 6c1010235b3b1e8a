create schema tools;
create table accounts (id integer primary key);
create table old_rows (id integer primary key, note text);
