create type address as (street text, number integer, town text);
create function parse_address(line text) returns address language sql as $$ select row(line, 1, '')::address $$;
create function show_address(a address) returns text language sql as $$ select a.street || ' ' || a.number || a.town $$;
