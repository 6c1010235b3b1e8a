create domain amount as numeric(12,2) check (value >= 0);
create domain price as amount check (value < 1000);
create table goods (id integer primary key, price price);
