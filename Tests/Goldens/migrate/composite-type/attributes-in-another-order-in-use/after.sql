create type money_amount as (currency char(3), amount numeric);
create table goods (id integer primary key, price money_amount);
