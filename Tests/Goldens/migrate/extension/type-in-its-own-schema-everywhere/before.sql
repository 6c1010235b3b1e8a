create schema extensions;
create extension citext schema extensions;
create extension hstore schema extensions;
