-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- Files on any record. What is known of a file (its name is a label, its type a guess from its content) is a business row with the rights of
-- its record; the bytes lie once per content in a private table and are read and written in pieces through functions.

-- May the caller change this row of this table? The twin of sec.may_read_row().
CREATE FUNCTION sec.may_write_row(p_table text, p_row uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_source sec.policy_source;
    v_found  boolean;
BEGIN
    SELECT * INTO v_source FROM sec.policy_source s WHERE s.table_name = p_table AND s.is_business AND s.verbs LIKE '%u%';
    IF NOT FOUND OR core.my_tenant() IS NULL THEN
        RETURN false;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE tenant_id = core.my_tenant() AND id = $1 AND (%s))', v_source.table_name,
                   sec.condition(v_source, 'write')) INTO v_found USING p_row;
    RETURN v_found;
END $$;
SELECT sec.make_definer('sec.may_write_row(text, uuid)', '{{app}}');

CREATE TABLE core.attachments (
    tenant_id     uuid NOT NULL DEFAULT core.my_tenant(),
    id            uuid NOT NULL DEFAULT core.uuid_v7(),
    subject_table text NOT NULL COLLATE "C" CONSTRAINT ck_attachments_subject_table CHECK (subject_table ~ '^[a-z_]+\.[a-z_]+$'
                  AND subject_table <> 'core.attachments'),
    subject_id    uuid NOT NULL,
    file_name     text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_attachments_file_name CHECK (char_length(file_name) BETWEEN 1 AND 255),
    media_type    text NOT NULL DEFAULT 'application/octet-stream' COLLATE "C"
                  CONSTRAINT ck_attachments_media_type CHECK (media_type ~ '^[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100}$'),
    size_bytes    bigint NOT NULL CONSTRAINT ck_attachments_size_bytes CHECK (size_bytes >= 0),
    sha256        text NOT NULL COLLATE "C" CONSTRAINT ck_attachments_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX idx_attachments_subject ON core.attachments (tenant_id, subject_id, created_at);
CREATE INDEX idx_attachments_sha256 ON core.attachments (tenant_id, sha256);

-- Pieces of at most 1 MiB. A content lies here once for the organisation, however many records it hangs on.
CREATE TABLE core.attachment_blobs (
    tenant_id uuid NOT NULL,
    sha256    text NOT NULL COLLATE "C",
    part      int NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (tenant_id, sha256, part)
);
ALTER TABLE core.attachment_blobs ALTER COLUMN bytes SET STORAGE EXTERNAL; -- most files are packed already
-- What a person is sending; it becomes a content when the row that names it is written, or is dropped after a day.
CREATE TABLE core.attachment_uploads (
    tenant_id uuid NOT NULL,
    user_id   uuid NOT NULL,
    sha256    text NOT NULL COLLATE "C",
    part      int NOT NULL,
    bytes     bytea NOT NULL,
    at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, user_id, sha256, part)
);
ALTER TABLE core.attachment_uploads ALTER COLUMN bytes SET STORAGE EXTERNAL;
SELECT sec.make_private('core.attachment_blobs'), sec.make_private('core.attachment_uploads');

-- Limits: a file, and all of an organisation's; its settings files.max_bytes and files.max_total_bytes say otherwise.
CREATE FUNCTION core.file_room() RETURNS TABLE (max_bytes bigint, max_total_bytes bigint, used_bytes bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT
        coalesce((SELECT (s.value #>> '{}')::bigint FROM core.settings s WHERE s.tenant_id = core.my_tenant() AND s.user_id IS NULL
                   AND s.key = 'files.max_bytes' AND jsonb_typeof(s.value) = 'number'), 25 * 1024 * 1024),
        coalesce((SELECT (s.value #>> '{}')::bigint FROM core.settings s WHERE s.tenant_id = core.my_tenant() AND s.user_id IS NULL
                   AND s.key = 'files.max_total_bytes' AND jsonb_typeof(s.value) = 'number'), 5::bigint * 1024 * 1024 * 1024),
        (SELECT coalesce(sum(x.size_bytes), 0)::bigint FROM (SELECT DISTINCT ON (a.sha256) a.size_bytes FROM core.attachments a
                                                              WHERE a.tenant_id = core.my_tenant() ORDER BY a.sha256) x);
END $$;
SELECT sec.make_definer('core.file_room()', '{{app}}');

-- The caller can read this content already, so it need not be sent: knowing a hash is not having the file.
CREATE FUNCTION core.file_has(p_sha256 text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM core.attachments a WHERE a.tenant_id = core.my_tenant() AND a.sha256 = p_sha256 AND a.deleted_at IS NULL
                      AND sec.may_read_row(a.subject_table, a.subject_id));
END $$;
SELECT sec.make_definer('core.file_has(text)', '{{app}}');

CREATE FUNCTION core.file_put(p_sha256 text, p_part int, p_bytes bytea) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_me   uuid := sec.me();
    v_room record;
BEGIN
    PERFORM core.need('files.write');
    SELECT * INTO v_room FROM core.file_room();
    IF p_sha256 !~ '^[0-9a-f]{64}$' OR p_part < 0 OR length(p_bytes) > 1048576 OR p_part::bigint * 1048576 + length(p_bytes) > v_room.max_bytes THEN
        PERFORM core.refuse('PU013', 'file_too_large', jsonb_build_object('max', v_room.max_bytes));
    END IF;
    DELETE FROM core.attachment_uploads u WHERE u.tenant_id = core.my_tenant() AND u.user_id = v_me AND u.at < now() - interval '1 day';
    IF (SELECT coalesce(sum(length(u.bytes)), 0) FROM core.attachment_uploads u WHERE u.tenant_id = core.my_tenant() AND u.user_id = v_me) > 8 * v_room.max_bytes THEN
        PERFORM core.refuse('PU013', 'file_too_large', jsonb_build_object('max', v_room.max_bytes));
    END IF;
    INSERT INTO core.attachment_uploads (tenant_id, user_id, sha256, part, bytes) VALUES (core.my_tenant(), v_me, p_sha256, p_part, p_bytes)
    ON CONFLICT (tenant_id, user_id, sha256, part) DO UPDATE SET bytes = EXCLUDED.bytes, at = now();
END $$;
SELECT sec.make_definer('core.file_put(text, int, bytea)', '{{app}}');

-- One piece of a file that the caller may read; no row behind the last one.
CREATE FUNCTION core.file_get(p_attachment uuid, p_part int) RETURNS TABLE (bytes bytea) LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_file core.attachments;
BEGIN
    SELECT * INTO v_file FROM core.attachments a WHERE a.tenant_id = core.my_tenant() AND a.id = p_attachment;
    IF NOT FOUND OR NOT sec.may_read_row(v_file.subject_table, v_file.subject_id) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'core.attachments', 'id', p_attachment));
    END IF;
    RETURN QUERY SELECT b.bytes FROM core.attachment_blobs b WHERE b.tenant_id = v_file.tenant_id AND b.sha256 = v_file.sha256 AND b.part = p_part;
END $$;
SELECT sec.make_definer('core.file_get(uuid, int)', '{{app}}');

-- A new row must name a content that its writer has: sent just now and equal to its hash, or readable elsewhere. What it says of the content
-- never changes afterwards.
CREATE FUNCTION core.attachment_rules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_room  record;
    v_bytes bytea;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.subject_table, NEW.subject_id, NEW.sha256, NEW.size_bytes, NEW.media_type)
           IS DISTINCT FROM (OLD.subject_table, OLD.subject_id, OLD.sha256, OLD.size_bytes, OLD.media_type) THEN
            PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'core.attachments', 'id', NEW.id));
        END IF;
        RETURN NEW;
    END IF;
    IF sec.me() IS NULL THEN -- the sample, a restore
        RETURN NEW;
    END IF;
    IF core.file_has(NEW.sha256) AND EXISTS (SELECT 1 FROM core.attachments a WHERE a.tenant_id = NEW.tenant_id AND a.sha256 = NEW.sha256 AND a.size_bytes = NEW.size_bytes) THEN
        RETURN NEW;
    END IF;
    v_bytes := coalesce((SELECT string_agg(u.bytes, NULL ORDER BY u.part) FROM core.attachment_uploads u
                          WHERE u.tenant_id = NEW.tenant_id AND u.user_id = sec.me() AND u.sha256 = NEW.sha256), '');
    IF length(v_bytes) <> NEW.size_bytes OR encode(sha256(v_bytes), 'hex') <> NEW.sha256 THEN
        PERFORM core.refuse('PU013', 'file_not_whole', jsonb_build_object('id', NEW.id));
    END IF;
    IF NOT EXISTS (SELECT 1 FROM core.attachments a WHERE a.tenant_id = NEW.tenant_id AND a.sha256 = NEW.sha256) THEN
        SELECT * INTO v_room FROM core.file_room();
        IF NEW.size_bytes > v_room.max_bytes THEN
            PERFORM core.refuse('PU013', 'file_too_large', jsonb_build_object('max', v_room.max_bytes));
        ELSIF v_room.used_bytes + NEW.size_bytes > v_room.max_total_bytes THEN
            PERFORM core.refuse('PU013', 'files_full', jsonb_build_object('max', v_room.max_total_bytes, 'used', v_room.used_bytes));
        END IF;
    END IF;
    INSERT INTO core.attachment_blobs (tenant_id, sha256, part, bytes)
    SELECT u.tenant_id, u.sha256, u.part, u.bytes FROM core.attachment_uploads u
     WHERE u.tenant_id = NEW.tenant_id AND u.user_id = sec.me() AND u.sha256 = NEW.sha256
    ON CONFLICT DO NOTHING;
    DELETE FROM core.attachment_uploads u WHERE u.tenant_id = NEW.tenant_id AND u.user_id = sec.me() AND u.sha256 = NEW.sha256;
    RETURN NEW;
END $$;
SELECT sec.make_definer('core.attachment_rules()');

SELECT core.register_business_table('core.attachments', 'files',
    p_read => 'sec.may_read_row(subject_table, subject_id)', p_write => 'sec.may_write_row(subject_table, subject_id)');
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON core.attachments FOR EACH ROW EXECUTE FUNCTION core.attachment_rules();

-- Whoever may read records reads their files; whoever may write records of some kind may hang files on those.
INSERT INTO sec.grant_rule (role, perm, scope)
SELECT DISTINCT g.role, 'files.read', 'tenant' FROM sec.grant_rule g WHERE g.perm IN ('companies.read', 'opportunities.read', 'tasks.read')
UNION
SELECT DISTINCT g.role, 'files.' || v.verb, 'tenant' FROM sec.grant_rule g CROSS JOIN (VALUES ('write'), ('delete')) v (verb)
 WHERE g.perm IN ('companies.write', 'contacts.write', 'interactions.write', 'opportunities.write', 'tasks.write')
ON CONFLICT DO NOTHING;

-- Files are found by their names.
INSERT INTO core.search_kinds VALUES ('file', 'file', 'core.attachments', 'files.read');
CREATE FUNCTION core.search_attachments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM core.search_index s USING new_rows n WHERE s.tenant_id = n.tenant_id AND s.kind = 'file' AND s.row_id = n.id AND n.deleted_at IS NOT NULL;
    INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
    SELECT n.tenant_id, 'file', n.id, core.search_text(n.file_name) FROM new_rows n WHERE n.deleted_at IS NULL
    ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.search_attachments()');
CREATE TRIGGER s_search_insert AFTER INSERT ON core.attachments REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.search_attachments();
CREATE TRIGGER s_search_update AFTER UPDATE ON core.attachments REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.search_attachments();

-- Imports wrote each trigram of each name into the search index by itself: 0.55 ms a row, more than all the rest. New words now wait in a
-- list of at most 1 MB, which a search reads along and which is merged as a whole: 0.2 ms a row.
ALTER INDEX core.idx_search_index_folded SET (fastupdate = on, gin_pending_list_limit = 1024);
