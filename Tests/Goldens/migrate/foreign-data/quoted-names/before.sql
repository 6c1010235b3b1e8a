create extension postgres_fdw;
create schema "My Schema";
