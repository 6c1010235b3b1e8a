-- postgresql: 15
create table keep (id integer primary key);
create unlogged sequence numbers;
