create extension hstore;
create table items (id integer primary key, attributes hstore not null default ''::hstore);
create index items_attributes on items using gin (attributes);
create view coloured as select id, attributes -> 'colour' as colour from items where attributes ? 'colour';
create function weight(i items) returns text language sql stable begin atomic select i.attributes -> 'weight'; end;
