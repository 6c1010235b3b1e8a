create table keep (id integer primary key);
create function size(value text) returns integer language sql immutable as $$ select length(value) $$;
create function size(value text, factor integer) returns integer language sql immutable as $$ select length(value) * factor $$;
create function sizes(values_of text[]) returns bigint language sql immutable begin atomic select sum(size(v, 2)) from unnest(values_of) v; end;
