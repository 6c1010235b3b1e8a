create schema extensions;
create extension pgcrypto schema extensions;
create table tokens (id uuid primary key default extensions.gen_random_uuid(), secret text default encode(extensions.gen_random_bytes(16), 'hex'));
