create table keep (id integer primary key);
create type zip_colour as enum ('red', 'blue');
create domain zip as text check (value ~ '^\d{5}$');
create type town as (zip zip, name text, colour zip_colour);
create type address as (street text, town town, former town[]);
create table a_people (id integer primary key, home address);
