create type colour as enum ('red', 'green');
create domain tags as text[] not null default '{}' check (cardinality(value) < 5);
create domain warm as colour check (value <> 'green');
create table walls (id integer primary key, tags tags, paint warm default 'red', paints warm[]);
