create extension postgres_fdw;
