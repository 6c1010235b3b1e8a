-- postgresql: 14
create function gap(a numeric, b numeric) returns double precision language sql immutable as $$ select (a - b)::double precision $$;
create type price_range as range (subtype = numeric, multirange_type_name = price_ranges);
create table prices (id integer primary key, span price_range, constraint apart exclude using gist (span with &&));
create view spans as select lower(span) as low, span from prices;
