create domain amount as integer default 3;
create domain price as amount;
alter domain price drop default;
create table works (id integer primary key, price price);
