create table keep (id integer primary key);
create schema counting;
create sequence counting.numbers start 7;
