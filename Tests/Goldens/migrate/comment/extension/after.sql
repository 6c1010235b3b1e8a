create extension hstore;
comment on extension hstore is 'Our keys and values';
