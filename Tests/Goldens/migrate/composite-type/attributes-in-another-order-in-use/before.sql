create type money_amount as (amount numeric, currency char(3));
create table goods (id integer primary key, price money_amount);
