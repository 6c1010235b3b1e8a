create table keep (id integer primary key);
create domain amount as numeric(12,2) check (value is not null);
create domain price as amount default 1 check (value > 0);
create domain cheap_price as price check (value < 10);
create table goods (id integer primary key, price cheap_price);
