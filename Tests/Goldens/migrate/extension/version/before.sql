create extension pg_trgm version '1.5';
comment on extension pg_trgm is 'For names.';
