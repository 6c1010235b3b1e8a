create type person as (id integer, name text, born date);
