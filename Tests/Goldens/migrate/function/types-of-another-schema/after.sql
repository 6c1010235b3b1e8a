create schema types;
create type types.colour as enum ('red', 'green');
create domain types.percentage as numeric check (value between 0 and 100);
create function mix(a types.colour, share types.percentage default 50) returns types.colour[] language sql immutable as $$ select array[a] $$;
