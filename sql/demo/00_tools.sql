-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 0: the tools of the other parts, in a schema of their own that 90_finish.sql removes.
-- Everything is a function of the moment {{date}} and of fixed words: no random(), no clock. The same
-- moment gives the same rows with the same ids, on any machine.

CREATE SCHEMA demo;

-- The moment of the sample; all other times are counted from it.
CREATE FUNCTION demo.moment() RETURNS timestamptz LANGUAGE sql STABLE
    AS $$ SELECT '{{date}}'::timestamptz $$;

CREATE FUNCTION demo.today() RETURNS date LANGUAGE sql STABLE
    AS $$ SELECT (demo.moment() AT TIME ZONE 'Europe/Bucharest')::date $$;

-- A number from 0 to m - 1 that depends on the seed only.
CREATE FUNCTION demo.n(seed text, m int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT ('x' || substr(md5(seed), 1, 7))::bit(28)::int % m $$;

-- One of the words of a list.
CREATE FUNCTION demo.pick(seed text, words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT words[1 + demo.n(seed, cardinality(words))] $$;

-- The key of a row: a version 7 uuid of the time it was made at, so that rows of the sample sort as real ones do.
CREATE FUNCTION demo.id(made timestamptz, seed text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT (lpad(to_hex((extract(epoch FROM made) * 1000)::bigint), 12, '0')
                  || '7' || substr(md5(seed), 1, 3)
                  || substr('89ab', 1 + demo.n(seed, 4), 1) || substr(md5(seed), 4, 15))::uuid $$;

-- A Saturday or Sunday becomes the Friday before it: nobody works on a weekend here.
CREATE FUNCTION demo.workday(d date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT d - greatest(extract(isodow FROM d)::int - 5, 0) $$;

-- A minute of the office day (8:30 to 17:25, in steps of five) on the working day at or before d, in Romanian time;
-- never later than the moment itself.
CREATE FUNCTION demo.office(d date, seed text) RETURNS timestamptz LANGUAGE sql STABLE
    AS $$ SELECT least((demo.workday(d) + time '08:30' + demo.n(seed || 'minute', 108) * interval '5 minutes') AT TIME ZONE 'Europe/Bucharest',
                       demo.moment() - interval '2 minutes' * (1 + demo.n(seed || 'ago', 30))) $$;

-- The time o'clock of a day counted from the sample's day, in Romanian time.
CREATE FUNCTION demo.at(days int, clock time) RETURNS timestamptz LANGUAGE sql STABLE
    AS $$ SELECT (demo.today() + days + clock) AT TIME ZONE 'Europe/Bucharest' $$;

-- The next time a day of the year comes round.
CREATE FUNCTION demo.next_day(month int, day int) RETURNS date LANGUAGE sql STABLE
    AS $$ SELECT make_date(extract(year FROM demo.today())::int
                           + CASE WHEN (month, day) <= (extract(month FROM demo.today()), extract(day FROM demo.today())) THEN 1 ELSE 0 END, month, day) $$;

-- A name as it stands in a web address: "Agro Bărăgan SRL" -> "agro-baragan-srl".
CREATE FUNCTION demo.slug(name text) RETURNS text LANGUAGE sql STABLE
    AS $$ SELECT trim(BOTH '-' FROM regexp_replace(core.fold(name), '[^a-z0-9]+', '-', 'g')) $$;

-- The check digit of a Romanian company identifier: weights 7 5 3 2 1 7 5 3 2 on nine digits, ten times the sum
-- modulo 11, ten counts as zero. `base` is the identifier without its last digit.
CREATE FUNCTION demo.cui(base int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT base::text || (sum(digit * weight) * 10 % 11 % 10)::text
            FROM unnest('{7,5,3,2,1,7,5,3,2}'::int[],
                        regexp_split_to_array(lpad(base::text, 9, '0'), '')::int[]) AS pair(weight, digit) $$;

-- An account number with its check digits by ISO 13616: country and 00 go behind, letters become 10 to 35,
-- 98 less the remainder by 97. `bban` is what follows the check digits.
CREATE FUNCTION demo.iban(country text, bban text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT country || lpad((98 - string_agg(CASE WHEN c ~ '[A-Z]' THEN (ascii(c) - 55)::text ELSE c END, ''
                                                  ORDER BY at)::numeric % 97)::text, 2, '0') || bban
            FROM regexp_split_to_table(bban || country || '00', '') WITH ORDINALITY AS letters(c, at) $$;

-- What a Romanian trade register number looked like until 2024: J, county, serial, year.
CREATE FUNCTION demo.register_no(county int, year int, seed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT 'J' || lpad(county::text, 2, '0') || '/' || 100 + demo.n(seed || 'register', 8900) || '/' || year $$;

-- Digits that depend on the seed only.
CREATE FUNCTION demo.digits(seed text, count int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT substr(string_agg(lpad((('x' || substr(md5(seed || part), 1, 15))::bit(60)::bigint % 1000000000000)::text, 12, '0'), ''), 1, count)
            FROM generate_series(1, 3) AS part $$;

-- A pattern with each # made a digit that depends on the seed only.
CREATE FUNCTION demo.mask(pattern text, seed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT string_agg(CASE WHEN c = '#' THEN substr(demo.digits(seed, 36), at::int, 1) ELSE c END, '' ORDER BY at)
            FROM regexp_split_to_table(pattern, '') WITH ORDINALITY AS letters(c, at) $$;
