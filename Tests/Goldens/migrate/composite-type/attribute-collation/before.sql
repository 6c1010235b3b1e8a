create type label as (language text collate "C", body text);
