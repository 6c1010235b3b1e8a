create table keep (id integer primary key);
create function size(value text) returns integer language sql immutable as $$ select length(value) $$;
create function sizes(values_of text[]) returns bigint language sql immutable begin atomic select sum(size(v)) from unnest(values_of) v; end;
