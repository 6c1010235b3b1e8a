create type en as enum('a');
create table u(id int);
create function yf(p int) returns bool begin atomic select p::text::en='a'::en; end;
