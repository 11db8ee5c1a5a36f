<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Peste tot</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferințe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifică „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Modifică %Ln înregistrare</numerusform>
            <numerusform>Modifică %Ln înregistrări</numerusform>
            <numerusform>Modifică %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder “%1”</source>
        <translation>Reordonează „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Reorder %Ln record(s)</source>
        <translation>
            <numerusform>Reordonează %Ln înregistrare</numerusform>
            <numerusform>Reordonează %Ln înregistrări</numerusform>
            <numerusform>Reordonează %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Creează „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Creează %Ln înregistrare</numerusform>
            <numerusform>Creează %Ln înregistrări</numerusform>
            <numerusform>Creează %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Șterge „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Șterge %Ln înregistrare</numerusform>
            <numerusform>Șterge %Ln înregistrări</numerusform>
            <numerusform>Șterge %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurează „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln record(s)</source>
        <translation>
            <numerusform>Restaurează %Ln înregistrare</numerusform>
            <numerusform>Restaurează %Ln înregistrări</numerusform>
            <numerusform>Restaurează %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>Finalizează „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Complete %Ln task(s)</source>
        <translation>
            <numerusform>Finalizează %Ln sarcină</numerusform>
            <numerusform>Finalizează %Ln sarcini</numerusform>
            <numerusform>Finalizează %Ln de sarcini</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Redeschide „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln record(s)</source>
        <translation>
            <numerusform>Redeschide %Ln înregistrare</numerusform>
            <numerusform>Redeschide %Ln înregistrări</numerusform>
            <numerusform>Redeschide %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign “%1”</source>
        <translation>Realocă „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Reassign %Ln record(s)</source>
        <translation>
            <numerusform>Realocă %Ln înregistrare</numerusform>
            <numerusform>Realocă %Ln înregistrări</numerusform>
            <numerusform>Realocă %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Log “%1”</source>
        <translation>Notează „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln interaction(s)</source>
        <translation>
            <numerusform>Notează %Ln interacțiune</numerusform>
            <numerusform>Notează %Ln interacțiuni</numerusform>
            <numerusform>Notează %Ln de interacțiuni</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Unește în „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln record(s)</source>
        <translation>
            <numerusform>Unește %Ln înregistrare</numerusform>
            <numerusform>Unește %Ln înregistrări</numerusform>
            <numerusform>Unește %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importă „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Importă %Ln înregistrare</numerusform>
            <numerusform>Importă %Ln înregistrări</numerusform>
            <numerusform>Importă %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>S-a creat „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>%Ln înregistrare creată</numerusform>
            <numerusform>%Ln înregistrări create</numerusform>
            <numerusform>%Ln de înregistrări create</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>S-a șters „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln înregistrare ștearsă</numerusform>
            <numerusform>%Ln înregistrări șterse</numerusform>
            <numerusform>%Ln de înregistrări șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>S-a modificat „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln înregistrare modificată</numerusform>
            <numerusform>%Ln înregistrări modificate</numerusform>
            <numerusform>%Ln de înregistrări modificate</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” completed</source>
        <translation>S-a finalizat „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed</source>
        <translation>
            <numerusform>%Ln sarcină finalizată</numerusform>
            <numerusform>%Ln sarcini finalizate</numerusform>
            <numerusform>%Ln de sarcini finalizate</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation>S-a restaurat „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln înregistrare restaurată</numerusform>
            <numerusform>%Ln înregistrări restaurate</numerusform>
            <numerusform>%Ln de înregistrări restaurate</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” imported</source>
        <translation>S-a importat „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) imported</source>
        <translation>
            <numerusform>%Ln înregistrare importată</numerusform>
            <numerusform>%Ln înregistrări importate</numerusform>
            <numerusform>%Ln de înregistrări importate</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mută „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln record(s)</source>
        <translation>
            <numerusform>Mută %Ln înregistrare</numerusform>
            <numerusform>Mută %Ln înregistrări</numerusform>
            <numerusform>Mută %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Mută „%1” în %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln record(s) to %1</source>
        <translation>
            <numerusform>Mută %Ln înregistrare în %1</numerusform>
            <numerusform>Mută %Ln înregistrări în %1</numerusform>
            <numerusform>Mută %Ln de înregistrări în %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Anulează: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refă: %1</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <translation>Modifică %1: „%2”</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln record(s)</source>
        <translation>
            <numerusform>Modifică %1: %Ln înregistrare</numerusform>
            <numerusform>Modifică %1: %Ln înregistrări</numerusform>
            <numerusform>Modifică %1: %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modificare</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifică „%1”</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>„%1” a trecut în %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to %1</source>
        <translation>
            <numerusform>%Ln înregistrare mutată în %1</numerusform>
            <numerusform>%Ln înregistrări mutate în %1</numerusform>
            <numerusform>%Ln de înregistrări mutate în %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create a task for “%1”</source>
        <translation>Creează o sarcină pentru „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Create a task for each of %Ln record(s)</source>
        <translation>
            <numerusform>Creează o sarcină pentru %Ln înregistrare</numerusform>
            <numerusform>Creează câte o sarcină pentru %Ln înregistrări</numerusform>
            <numerusform>Creează câte o sarcină pentru %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” out of the company</source>
        <translation>Scoate „%1” din companie</translation>
    </message>
    <message>
        <source>Renew contract %1</source>
        <translation>Reînnoiește contractul %1</translation>
    </message>
    <message>
        <source>Terminate contract %1</source>
        <translation>Reziliază contractul %1</translation>
    </message>
    <message>
        <source>Add the file “%1”</source>
        <translation>Adaugă fișierul „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s)</source>
        <translation>
            <numerusform>Adaugă %Ln fișier</numerusform>
            <numerusform>Adaugă %Ln fișiere</numerusform>
            <numerusform>Adaugă %Ln de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract %1 renewed</source>
        <translation>Contractul %1 a fost reînnoit</translation>
    </message>
    <message>
        <source>Contract %1 terminated</source>
        <translation>Contractul %1 a fost reziliat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) created</source>
        <translation>
            <numerusform>%Ln sarcină creată</numerusform>
            <numerusform>%Ln sarcini create</numerusform>
            <numerusform>%Ln de sarcini create</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the request “%1”</source>
        <translation>Preluarea solicitării „%1”</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Răspuns la „%1”</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Notă la „%1”</translation>
    </message>
    <message>
        <source>Let “%1” wait for the customer</source>
        <translation>Trecerea „%1” în așteptarea clientului</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Închiderea „%1”</translation>
    </message>
    <message>
        <source>“%1” is yours now</source>
        <translation>Ați preluat „%1”</translation>
    </message>
    <message>
        <source>Answer to “%1” logged</source>
        <translation>Răspunsul la „%1” a fost notat</translation>
    </message>
    <message>
        <source>“%1” waits for the customer</source>
        <translation>„%1” așteaptă clientul</translation>
    </message>
    <message>
        <source>“%1” closed</source>
        <translation>„%1” a fost închisă</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>Amânarea „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln record(s)</source>
        <translation>
            <numerusform>Amânarea unei înregistrări</numerusform>
            <numerusform>Amânarea a %Ln înregistrări</numerusform>
            <numerusform>Amânarea a %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation>Reafișarea „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s) again</source>
        <translation>
            <numerusform>Reafișarea unei înregistrări</numerusform>
            <numerusform>Reafișarea a %Ln înregistrări</numerusform>
            <numerusform>Reafișarea a %Ln de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>Fixează sus „%1”</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Anulează fixarea „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln request(s)</source>
        <translation>
            <numerusform>Închide %Ln solicitare</numerusform>
            <numerusform>Închide %Ln solicitări</numerusform>
            <numerusform>Închide %Ln de solicitări</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands on top now</source>
        <translation>Fixat sus: „%1”</translation>
    </message>
    <message>
        <source>“%1” is not pinned any more</source>
        <translation>Fixare anulată: „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) closed</source>
        <translation>
            <numerusform>%Ln solicitare închisă</numerusform>
            <numerusform>%Ln solicitări închise</numerusform>
            <numerusform>%Ln de solicitări închise</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” put off</source>
        <translation>„%1”: amânată</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put off</source>
        <translation>
            <numerusform>O înregistrare amânată</numerusform>
            <numerusform>%Ln înregistrări amânate</numerusform>
            <numerusform>%Ln de înregistrări amânate</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the working hours</source>
        <translation>Schimbă orele de lucru</translation>
    </message>
    <message>
        <source>Change the size of the largest file</source>
        <translation>Schimbă mărimea maximă a unui fișier</translation>
    </message>
    <message>
        <source>Change the room for files</source>
        <translation>Schimbă spațiul pentru fișiere</translation>
    </message>
    <message>
        <source>Change a setting of the organisation</source>
        <translation>Schimbă o setare a organizației</translation>
    </message>
    <message>
        <source>Take the decision “%1” one step on</source>
        <translation>Un pas mai departe cu decizia „%1”</translation>
    </message>
    <message>
        <source>Decision “%1”: %2</source>
        <translation>Decizia „%1”: %2</translation>
    </message>
    <message>
        <source>Hand up the decision “%1”</source>
        <translation>Transmite mai sus decizia „%1”</translation>
    </message>
    <message>
        <source>Sign off the decision “%1”</source>
        <translation>Acord pentru decizia „%1”</translation>
    </message>
    <message>
        <source>Record the outcome of “%1”</source>
        <translation>Consemnează rezultatul pentru „%1”</translation>
    </message>
    <message>
        <source>Ask later for the outcome of “%1”</source>
        <translation>Cere mai târziu rezultatul pentru „%1”</translation>
    </message>
    <message>
        <source>Campaign “%1”: %2</source>
        <translation>Campania „%1”: %2</translation>
    </message>
    <message>
        <source>Give somebody who waits an hour</source>
        <translation>Dă o oră cuiva care așteaptă</translation>
    </message>
    <message>
        <source>Close the offers that nobody answered</source>
        <translation>Închide ofertele rămase fără răspuns</translation>
    </message>
    <message>
        <source>Prepare the messages of “%1”</source>
        <translation>Pregătire mesaje: „%1”</translation>
    </message>
    <message>
        <source>Finish sending “%1”</source>
        <translation>Încheiere trimitere: „%1”</translation>
    </message>
    <message>
        <source>Record what was heard of messages</source>
        <translation>Înregistrare evenimente ale mesajelor</translation>
    </message>
    <message>
        <source>Record the consent of %1</source>
        <translation>Înregistrare consimțământ: %1</translation>
    </message>
    <message>
        <source>Record the opt-out of %1</source>
        <translation>Înregistrare dezabonare: %1</translation>
    </message>
    <message>
        <source>Close an address to messages</source>
        <translation>Închidere adresă pentru mesaje</translation>
    </message>
    <message>
        <source>Open an address to messages again</source>
        <translation>Redeschidere adresă pentru mesaje</translation>
    </message>
    <message>
        <source>End the test “%1”</source>
        <translation>Încheiere test: „%1”</translation>
    </message>
</context>
<context>
    <name>ActivitiesTab</name>
    <message>
        <source>New activity…</source>
        <translation>Activitate nouă…</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Șterge activitatea</translation>
    </message>
</context>
<context>
    <name>AddPeoplePopup</name>
    <message>
        <source>Add to a campaign…</source>
        <translation>Adaugă într-o campanie…</translation>
    </message>
</context>
<context>
    <name>AdminSession</name>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Baza de date nu poate fi accesată.</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>overdue since %1</source>
        <translation>întârziere de la ora %1</translation>
    </message>
    <message>
        <source>due %1 %2</source>
        <translation>termen %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termen %1</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>amânată până la %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>promisiune făcută %1</translation>
    </message>
    <message>
        <source>no next task</source>
        <translation>fără pas următor</translation>
    </message>
    <message>
        <source>The expected day is over</source>
        <translation>Ziua estimată a trecut</translation>
    </message>
    <message numerus="yes">
        <source>The expected day was %Ln day(s) ago</source>
        <translation>
            <numerusform>Ziua estimată a fost acum o zi</numerusform>
            <numerusform>Ziua estimată a fost acum %Ln zile</numerusform>
            <numerusform>Ziua estimată a fost acum %Ln de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since today</source>
        <translation>Întârziere de astăzi</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %Ln day(s)</source>
        <translation>
            <numerusform>Întârziere de o zi</numerusform>
            <numerusform>Întârziere de %Ln zile</numerusform>
            <numerusform>Întârziere de %Ln de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Estimată pentru astăzi</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Termenul este astăzi</translation>
    </message>
    <message>
        <source>Expected tomorrow</source>
        <translation>Estimată pentru mâine</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Termenul este mâine</translation>
    </message>
    <message numerus="yes">
        <source>Expected in %Ln day(s)</source>
        <translation>
            <numerusform>Estimată peste o zi</numerusform>
            <numerusform>Estimată peste %Ln zile</numerusform>
            <numerusform>Estimată peste %Ln de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>Termenul este peste o zi</numerusform>
            <numerusform>Termenul este peste %Ln zile</numerusform>
            <numerusform>Termenul este peste %Ln de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer waits for the answer</source>
        <translation>Un client așteaptă răspunsul</translation>
    </message>
    <message>
        <source>Promised to the customer</source>
        <translation>Promisă clientului</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioritate ridicată</translation>
    </message>
    <message>
        <source>%1, larger than %2 of the amounts in %3 here</source>
        <translation>%1, peste %2 dintre sumele în %3 de aici</translation>
    </message>
    <message numerus="yes">
        <source>Without activity for %Ln day(s) longer than the stage allows</source>
        <translation>
            <numerusform>Fără activitate cu o zi mai mult decât permite etapa</numerusform>
            <numerusform>Fără activitate cu %Ln zile mai mult decât permite etapa</numerusform>
            <numerusform>Fără activitate cu %Ln de zile mai mult decât permite etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>A contract whose term runs out</source>
        <translation>Un contract care ajunge la termen</translation>
    </message>
    <message>
        <source>Among your largest, without a next task</source>
        <translation>Printre cele mai mari ale dumneavoastră, fără pas următor</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>The amount is too large.</source>
        <translation>Suma este prea mare.</translation>
    </message>
    <message>
        <source>A weight is not a number of zero or more.</source>
        <translation>O pondere nu este un număr mai mare sau egal cu zero.</translation>
    </message>
    <message>
        <source>The weights are too fine to share exactly.</source>
        <translation>Ponderile sunt prea fine pentru o împărțire exactă.</translation>
    </message>
    <message>
        <source>The weights add up to nothing.</source>
        <translation>Suma ponderilor este zero.</translation>
    </message>
</context>
<context>
    <name>AssetsTab</name>
    <message>
        <source>Take over the files</source>
        <translation>Preia fișierele</translation>
    </message>
    <message>
        <source>New asset…</source>
        <translation>Material nou…</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>Copia de siguranță %1 nu poate fi citită: %2</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>Copia de siguranță %1 nu poate fi scrisă: %2</translation>
    </message>
    <message>
        <source>The restored data are not those of the backup. Nothing was changed.</source>
        <translation>Datele restaurate nu sunt cele din copia de siguranță. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Other programs are working on the database. Nothing was changed.</source>
        <translation>Alte programe lucrează cu baza de date. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Close them and restore again, or restore with --force.</source>
        <translation>Închideți-le și restaurați din nou sau restaurați cu --force.</translation>
    </message>
    <message>
        <source>This is a backup of the database &quot;%1&quot;, not of &quot;%2&quot;.</source>
        <translation>Aceasta este o copie a bazei de date „%1”, nu a bazei „%2”.</translation>
    </message>
    <message>
        <source>Restore it with: --database %1</source>
        <translation>Restaurați-o cu: --database %1</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed.</source>
        <translation>Copia de siguranță %1 este deteriorată. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The manifest of the backup cannot be read: %1</source>
        <translation>Manifestul copiei de siguranță nu poate fi citit: %1</translation>
    </message>
    <message>
        <source>A backup is two files; keep them together.</source>
        <translation>O copie de siguranță are două fișiere; păstrați-le împreună.</translation>
    </message>
    <message>
        <source>The backup was made by a newer program.</source>
        <translation>Copia de siguranță a fost făcută de un program mai nou.</translation>
    </message>
    <message>
        <source>The manifest %1 is damaged.</source>
        <translation>Manifestul %1 este deteriorat.</translation>
    </message>
</context>
<context>
    <name>BulkCommands</name>
    <message>
        <source>Reassign…</source>
        <translation>Schimbă responsabilul…</translation>
    </message>
    <message>
        <source>Set field…</source>
        <translation>Completează un câmp…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etichetează…</translation>
    </message>
    <message>
        <source>Task for each…</source>
        <translation>Câte o sarcină…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurează</translation>
    </message>
</context>
<context>
    <name>Calc</name>
    <message>
        <source>The input needs “%1” as a list.</source>
        <translation>În datele de intrare lipsește lista „%1”.</translation>
    </message>
    <message>
        <source>Write numbers of more than 15 digits as text.</source>
        <translation>Scrieți ca text numerele cu mai mult de 15 cifre.</translation>
    </message>
    <message>
        <source>A value is neither text nor a number.</source>
        <translation>O valoare nu este nici text, nici număr.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nu este un număr.</translation>
    </message>
    <message>
        <source>A word is not text.</source>
        <translation>Un cuvânt din listă nu este text.</translation>
    </message>
    <message>
        <source>The currency is not an ISO code of three letters.</source>
        <translation>Moneda nu este un cod ISO de trei litere.</translation>
    </message>
    <message>
        <source>“%1” is not a date as yyyy-mm-dd.</source>
        <translation>„%1” nu este o dată de forma aaaa-ll-zz.</translation>
    </message>
    <message>
        <source>“decimals” is not a whole number.</source>
        <translation>„decimals” nu este un număr întreg.</translation>
    </message>
    <message>
        <source>“%1” cannot be rounded to these decimals.</source>
        <translation>„%1” nu poate fi rotunjit la aceste zecimale.</translation>
    </message>
    <message>
        <source>A case is not [minor units, [weights]].</source>
        <translation>Un caz nu are forma [unități minore, [ponderi]].</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of minor units.</source>
        <translation>„%1” nu este un număr întreg de unități minore.</translation>
    </message>
    <message>
        <source>There is no method “%1”. Known: %2.</source>
        <translation>Nu există metoda „%1”. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>The input is not JSON: %1 at byte %2.</source>
        <translation>Datele de intrare nu sunt JSON: %1 la octetul %2.</translation>
    </message>
    <message>
        <source>The input is not a JSON object.</source>
        <translation>Datele de intrare nu sunt un obiect JSON.</translation>
    </message>
    <message>
        <source>Give either ranks or values, not both.</source>
        <translation>Dați fie ranguri, fie valori, nu și una, și alta.</translation>
    </message>
    <message>
        <source>%1 is not a name.</source>
        <translation>%1 nu este un nume.</translation>
    </message>
    <message>
        <source>%1 names “%2” twice.</source>
        <translation>%1 conține „%2” de două ori.</translation>
    </message>
    <message>
        <source>%1 does not rank “%2”.</source>
        <translation>%1 nu cuprinde „%2”.</translation>
    </message>
    <message>
        <source>%1 ranks options that the first profile does not.</source>
        <translation>%1 cuprinde variante care lipsesc din primul profil.</translation>
    </message>
    <message>
        <source>%1 is not an object with “n” and “ranking”.</source>
        <translation>%1 nu este un obiect cu „n” și „ranking”.</translation>
    </message>
    <message>
        <source>%1 is not a list.</source>
        <translation>%1 nu este o listă.</translation>
    </message>
    <message>
        <source>%1 has another length than the lists beside it.</source>
        <translation>%1 nu are aceeași lungime cu listele alăturate.</translation>
    </message>
    <message>
        <source>There is no key “%1” here. Known: %2.</source>
        <translation>Cheia „%1” nu este cunoscută aici. Chei acceptate: %2.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 nu este un număr.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 nu este număr întreg de la %2 la %3.</translation>
    </message>
    <message>
        <source>Only criteria of which more is better are known: “all_benefit” is true.</source>
        <translation>Sunt acceptate doar criterii la care mai mult înseamnă mai bine: „all_benefit” este true.</translation>
    </message>
    <message>
        <source>Give either one case or a list of cases, not both.</source>
        <translation>Dați fie un singur caz, fie o listă de cazuri, nu pe amândouă.</translation>
    </message>
    <message>
        <source>This method compares two variants.</source>
        <translation>Această metodă compară două variante.</translation>
    </message>
    <message>
        <source>“x” and “n” are not equally long.</source>
        <translation>„x” și „n” nu au aceeași lungime.</translation>
    </message>
    <message>
        <source>%1 does not have %2 numbers.</source>
        <translation>%1 nu are %2 numere.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 nu este nici „true”, nici „false”.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 nu este un obiect.</translation>
    </message>
    <message>
        <source>“now” and “before” are not equally long.</source>
        <translation>„now” și „before” nu au aceeași lungime.</translation>
    </message>
    <message>
        <source>Give either “n_per_group” or “power”.</source>
        <translation>Dați fie „n_per_group”, fie „power”.</translation>
    </message>
    <message>
        <source>%1 is not a percentage of at most two decimals.</source>
        <translation>%1 nu este un procent cu cel mult două zecimale.</translation>
    </message>
    <message>
        <source>%1 is not an exact number such as &quot;1234.50&quot;.</source>
        <translation>%1 nu este un număr exact, ca „1234.50”.</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 nu este text.</translation>
    </message>
    <message>
        <source>%1 is not a moment with its zone such as 2026-03-01T10:00:00Z.</source>
        <translation>%1 nu este un moment cu fusul său orar, ca 2026-03-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>%1 is not a date as yyyy-mm-dd.</source>
        <translation>%1 nu este o dată de forma aaaa-ll-zz.</translation>
    </message>
    <message>
        <source>Give either ratings or counts, not both.</source>
        <translation>Dați fie notele, fie numărul lor pe categorii, nu pe amândouă.</translation>
    </message>
</context>
<context>
    <name>CalendarHours</name>
    <message>
        <source>At least one day of the week is worked.</source>
        <translation>Cel puțin o zi a săptămânii este lucrătoare.</translation>
    </message>
    <message>
        <source>The day must end later than it begins.</source>
        <translation>Ziua trebuie să se termine după ce începe.</translation>
    </message>
</context>
<context>
    <name>CalendarLayers</name>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Întâlniri și apeluri</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Întâlnire nouă</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>Sarcini scadente</translation>
    </message>
    <message>
        <source>Closings expected</source>
        <translation>Închideri așteptate</translation>
    </message>
    <message>
        <source>Contract dates</source>
        <translation>Termene de contract</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Activities of campaigns</source>
        <translation>Activități de campanie</translation>
    </message>
</context>
<context>
    <name>CalendarLook</name>
    <message>
        <source>all day</source>
        <translation>toată ziua</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>clashes with “%1”</source>
        <translation>se suprapune cu „%1”</translation>
    </message>
    <message>
        <source>done</source>
        <translation>încheiată</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>This took place: it stays where it is.</source>
        <translation>Aceasta a avut loc: rămâne unde este.</translation>
    </message>
    <message>
        <source>This comes again by itself: move the first one, or change how it repeats.</source>
        <translation>Aceasta revine de la sine: mutați-o pe prima sau schimbați cum se repetă.</translation>
    </message>
    <message>
        <source>This is done: it stays where it is.</source>
        <translation>Aceasta este încheiată: rămâne unde este.</translation>
    </message>
    <message>
        <source>This stands here because of its record: open that to change it.</source>
        <translation>Apare aici datorită fișei sale: deschideți fișa ca să o modificați.</translation>
    </message>
    <message>
        <source>This comes again by itself: delete the first one, or change how it repeats.</source>
        <translation>Se repetă singură: ștergeți prima apariție sau schimbați felul în care se repetă.</translation>
    </message>
    <message>
        <source>This stands here because of its record: it cannot be copied.</source>
        <translation>Apare aici datorită fișei sale: nu se poate copia.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>New meeting</source>
        <translation>Întâlnire nouă</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Arată o zi</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Arată o săptămână</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Arată o lună</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Arată agenda</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Mergi la ziua de azi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mergi înainte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mergi înapoi</translation>
    </message>
    <message>
        <source>Change whether this day is free…</source>
        <translation>Schimbă dacă ziua este liberă…</translation>
    </message>
    <message>
        <source>Print the calendar…</source>
        <translation>Tipărește calendarul…</translation>
    </message>
    <message>
        <source>Save the calendar as PDF…</source>
        <translation>Salvează calendarul ca PDF…</translation>
    </message>
    <message>
        <source>Export the calendar as .ics…</source>
        <translation>Exportă calendarul ca .ics…</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Importă un fișier de calendar…</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiază intrarea</translation>
    </message>
    <message>
        <source>Put the copied entry here</source>
        <translation>Pune aici intrarea copiată</translation>
    </message>
    <message>
        <source>Duplicate a week later</source>
        <translation>Dublează cu o săptămână mai târziu</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Șterge intrarea</translation>
    </message>
</context>
<context>
    <name>CalendarPrint</name>
    <message>
        <source>As of %1, printed by %2</source>
        <translation>La data de %1, tipărit de %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Fișierul nu poate fi scris acolo.</translation>
    </message>
</context>
<context>
    <name>CampaignAgenda</name>
    <message>
        <source>%1 over its budget</source>
        <translation>%1 peste buget</translation>
    </message>
</context>
<context>
    <name>CampaignListPage</name>
    <message>
        <source>Show beside the list</source>
        <translation>Arată lângă listă</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Campanie nouă</translation>
    </message>
    <message>
        <source>Change the state…</source>
        <translation>Schimbă starea…</translation>
    </message>
    <message>
        <source>Filter the campaigns by text</source>
        <translation>Filtrează campaniile după text</translation>
    </message>
    <message>
        <source>Next campaign</source>
        <translation>Campania următoare</translation>
    </message>
    <message>
        <source>Previous campaign</source>
        <translation>Campania anterioară</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Change the state…</source>
        <translation>Schimbă starea…</translation>
    </message>
</context>
<context>
    <name>CampaignPresets</name>
    <message>
        <source>All campaigns</source>
        <translation>Toate campaniile</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>În desfășurare</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ale mele</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Peste buget</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ciorne</translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>Dates and budget</source>
        <translation>Date și buget</translation>
    </message>
    <message>
        <source>Message and sender</source>
        <translation>Mesaj și expeditor</translation>
    </message>
    <message>
        <source>How often somebody hears from us</source>
        <translation>Cât de des scriem cuiva</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reia</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Înapoi la ciornă</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifică</translation>
    </message>
    <message>
        <source>Schedule the message</source>
        <translation>Programează mesajul</translation>
    </message>
    <message>
        <source>Begin sending</source>
        <translation>Începe trimiterea</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pune în pauză</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marchează ca trimisă</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Anulează campania…</translation>
    </message>
    <message>
        <source>Campaign resumed</source>
        <translation>Campanie reluată</translation>
    </message>
    <message>
        <source>Campaign is a draft again</source>
        <translation>Campania este din nou ciornă</translation>
    </message>
    <message>
        <source>Campaign planned</source>
        <translation>Campanie planificată</translation>
    </message>
    <message>
        <source>Message scheduled</source>
        <translation>Mesaj programat</translation>
    </message>
    <message>
        <source>Sending begun</source>
        <translation>Trimitere începută</translation>
    </message>
    <message>
        <source>Campaign started</source>
        <translation>Campanie pornită</translation>
    </message>
    <message>
        <source>Campaign paused</source>
        <translation>Campanie pusă în pauză</translation>
    </message>
    <message>
        <source>Campaign marked as sent</source>
        <translation>Campanie marcată ca trimisă</translation>
    </message>
    <message>
        <source>Campaign completed</source>
        <translation>Campanie încheiată</translation>
    </message>
    <message>
        <source>Campaign called off</source>
        <translation>Campanie anulată</translation>
    </message>
    <message>
        <source>%1 less than the budget</source>
        <translation>cu %1 mai puțin decât bugetul</translation>
    </message>
    <message>
        <source>%1 more than the budget</source>
        <translation>cu %1 mai mult decât bugetul</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Rețele sociale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomandări</translation>
    </message>
    <message>
        <source>Organic reach</source>
        <translation>Acoperire organică</translation>
    </message>
    <message>
        <source>Direct visits</source>
        <translation>Vizite directe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărituri</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televiziune</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Panotaj</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producție</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agenție</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Afișări</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicuri</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venit</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Cereri de ofertă</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Programări</translation>
    </message>
    <message>
        <source>Cost per click</source>
        <translation>Cost pe clic</translation>
    </message>
    <message>
        <source>Cost per conversion</source>
        <translation>Cost pe conversie</translation>
    </message>
    <message>
        <source>Click-through rate</source>
        <translation>Rata de clic</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Rata conversiilor</translation>
    </message>
    <message>
        <source>Return on ad spend</source>
        <translation>Venit la un leu cheltuit</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>A value is not a finite number.</source>
        <translation>O valoare nu este un număr finit.</translation>
    </message>
    <message>
        <source>A number of people or a variance is negative.</source>
        <translation>Un număr de persoane sau o varianță este negativă.</translation>
    </message>
    <message>
        <source>The numbers are too large.</source>
        <translation>Numerele sunt prea mari.</translation>
    </message>
    <message>
        <source>Tau is not above 0 and at most 1.</source>
        <translation>Tau nu este mai mare decât 0 și cel mult 1.</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>Un număr este negativ.</translation>
    </message>
    <message>
        <source>A count is more than a thousand million.</source>
        <translation>Un număr depășește un miliard.</translation>
    </message>
    <message>
        <source>There are more successes than people.</source>
        <translation>Sunt mai multe reușite decât persoane.</translation>
    </message>
    <message>
        <source>There is no such bucket.</source>
        <translation>Nu există o astfel de grupă.</translation>
    </message>
    <message>
        <source>The shares of the variants do not add up to 100 %.</source>
        <translation>Cotele variantelor nu însumează 100 %.</translation>
    </message>
    <message>
        <source>A parameter is not a whole number of 1 or more.</source>
        <translation>Un parametru nu este un număr întreg de cel puțin 1.</translation>
    </message>
    <message>
        <source>The table is not at least two by two.</source>
        <translation>Tabelul nu are cel puțin două rânduri și două coloane.</translation>
    </message>
    <message>
        <source>The rows are not equally long.</source>
        <translation>Rândurile nu au aceeași lungime.</translation>
    </message>
    <message>
        <source>Yates&apos;s correction is for two by two only.</source>
        <translation>Corecția lui Yates este numai pentru tabele de două pe două.</translation>
    </message>
    <message>
        <source>A test needs at least two variants.</source>
        <translation>Un test are nevoie de cel puțin două variante.</translation>
    </message>
    <message>
        <source>The table is too large for an exact test.</source>
        <translation>Tabelul este prea mare pentru un test exact.</translation>
    </message>
    <message>
        <source>A p is not from 0 to 1.</source>
        <translation>O valoare p nu este între 0 și 1.</translation>
    </message>
    <message>
        <source>A rate is not between 0 and 1.</source>
        <translation>O rată nu este între 0 și 1.</translation>
    </message>
    <message>
        <source>The rates are too close to be told apart.</source>
        <translation>Ratele sunt prea apropiate pentru a fi deosebite.</translation>
    </message>
    <message>
        <source>The level is not between 0 and 1.</source>
        <translation>Pragul de semnificație nu este între 0 și 1.</translation>
    </message>
    <message>
        <source>The number of people is not above zero.</source>
        <translation>Numărul de persoane nu este mai mare decât zero.</translation>
    </message>
    <message>
        <source>The power is not between 0 and 1.</source>
        <translation>Puterea nu este între 0 și 1.</translation>
    </message>
    <message>
        <source>The power is less than chance gives.</source>
        <translation>Puterea cerută este mai mică decât cea pe care o dă întâmplarea.</translation>
    </message>
    <message>
        <source>The shares are not one per variant.</source>
        <translation>Cotele nu sunt câte una pentru fiecare variantă.</translation>
    </message>
    <message>
        <source>The shares are not numbers of zero or more that add up to something.</source>
        <translation>Cotele nu sunt numere mai mari sau egale cu zero, cu o sumă mai mare decât zero.</translation>
    </message>
    <message>
        <source>The planned number of people is not 1 or more.</source>
        <translation>Numărul planificat de persoane nu este cel puțin 1.</translation>
    </message>
    <message>
        <source>A look does not count every variant.</source>
        <translation>La o verificare nu sunt numărate toate variantele.</translation>
    </message>
    <message>
        <source>There are too many touches in one path.</source>
        <translation>Sunt prea multe contacte într-un singur parcurs.</translation>
    </message>
    <message>
        <source>The number of days is not zero or more.</source>
        <translation>Numărul de zile nu este zero sau mai mare.</translation>
    </message>
    <message>
        <source>The half-life is not above zero.</source>
        <translation>Timpul de înjumătățire nu este mai mare decât zero.</translation>
    </message>
    <message>
        <source>A moment is missing.</source>
        <translation>Lipsește un moment.</translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation>Lipsește o zi.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Sfârșitul este înaintea începutului.</translation>
    </message>
    <message>
        <source>An amount is negative.</source>
        <translation>O sumă este negativă.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>decisă pe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n lună</numerusform>
            <numerusform>%n luni</numerusform>
            <numerusform>%n de luni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A personal number has 13 digits.</source>
        <translation>Un cod numeric personal are 13 cifre.</translation>
    </message>
    <message>
        <source>A personal number does not begin with 0.</source>
        <translation>Un cod numeric personal nu începe cu 0.</translation>
    </message>
    <message>
        <source>The date of birth in the personal number does not exist.</source>
        <translation>Data nașterii din codul numeric personal nu există.</translation>
    </message>
    <message>
        <source>The county in the personal number does not exist.</source>
        <translation>Județul din codul numeric personal nu există.</translation>
    </message>
    <message>
        <source>The check digit of the personal number does not fit.</source>
        <translation>Cifra de control a codului numeric personal nu se potrivește.</translation>
    </message>
    <message>
        <source>This looks like a personal number. A CRM does not need it.</source>
        <translation>Pare a fi un cod numeric personal. Un CRM nu are nevoie de el.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ between a name and a domain.</source>
        <translation>O adresă de e-mail are un @ între nume și domeniu.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than mail servers accept.</source>
        <translation>Adresa de e-mail este mai lungă decât acceptă serverele de poștă.</translation>
    </message>
    <message>
        <source>“%1” cannot stand there in an e-mail address.</source>
        <translation>„%1” nu poate sta acolo într-o adresă de e-mail.</translation>
    </message>
    <message>
        <source>The e-mail address holds an invisible character.</source>
        <translation>Adresa de e-mail conține un caracter invizibil.</translation>
    </message>
    <message>
        <source>Blanks inside an e-mail address are an old form that many programs refuse.</source>
        <translation>Spațiile dintr-o adresă de e-mail sunt o formă veche, refuzată de multe programe.</translation>
    </message>
    <message>
        <source>The e-mail address is folded over two lines.</source>
        <translation>Adresa de e-mail este împărțită pe două rânduri.</translation>
    </message>
    <message>
        <source>The e-mail address holds a comment.</source>
        <translation>Adresa de e-mail conține un comentariu.</translation>
    </message>
    <message>
        <source>A comment in the e-mail address is not closed.</source>
        <translation>Un comentariu din adresa de e-mail nu este închis.</translation>
    </message>
    <message>
        <source>A quoted name in an e-mail address is refused by many programs.</source>
        <translation>Un nume între ghilimele într-o adresă de e-mail este refuzat de multe programe.</translation>
    </message>
    <message>
        <source>A quoted name in the e-mail address is not closed.</source>
        <translation>Un nume între ghilimele din adresa de e-mail nu este închis.</translation>
    </message>
    <message>
        <source>The e-mail address is in an old form.</source>
        <translation>Adresa de e-mail are o formă veche.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete.</source>
        <translation>Adresa de e-mail nu este completă.</translation>
    </message>
    <message>
        <source>A dot cannot stand there in an e-mail address.</source>
        <translation>Un punct nu poate sta acolo într-o adresă de e-mail.</translation>
    </message>
    <message>
        <source>The e-mail address has nothing before @, or a dot just before it.</source>
        <translation>Adresa de e-mail nu are nimic înainte de @ sau are un punct chiar înaintea lui.</translation>
    </message>
    <message>
        <source>A part of an e-mail domain cannot begin or end with a dash.</source>
        <translation>O parte a domeniului nu poate începe sau se termina cu o liniuță.</translation>
    </message>
    <message>
        <source>The e-mail domain has no dot.</source>
        <translation>Domeniul adresei de e-mail nu are niciun punct.</translation>
    </message>
    <message>
        <source>The e-mail domain ends with a number.</source>
        <translation>Domeniul adresei de e-mail se termină cu un număr.</translation>
    </message>
    <message>
        <source>The e-mail address names a computer, not a domain.</source>
        <translation>Adresa de e-mail numește un calculator, nu un domeniu.</translation>
    </message>
    <message>
        <source>An IBAN has only letters and digits.</source>
        <translation>Un IBAN are numai litere și cifre.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits.</source>
        <translation>Un IBAN începe cu două litere și două cifre.</translation>
    </message>
    <message>
        <source>%1 is not a country with IBANs.</source>
        <translation>%1 nu este o țară cu IBAN.</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 characters, this one has %3.</source>
        <translation>Un IBAN din %1 are %2 caractere, acesta are %3.</translation>
    </message>
    <message>
        <source>The bank in a Romanian IBAN is four letters.</source>
        <translation>Banca dintr-un IBAN românesc este notată cu patru litere.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit.</source>
        <translation>Cifrele de control ale IBAN-ului nu se potrivesc.</translation>
    </message>
    <message>
        <source>This phone number cannot be read; it is kept as typed.</source>
        <translation>Acest număr de telefon nu poate fi interpretat; rămâne cum a fost scris.</translation>
    </message>
    <message>
        <source>A Romanian tax ID has only digits, with RO in front at most.</source>
        <translation>Un cod fiscal românesc are numai cifre, cel mult cu RO în față.</translation>
    </message>
    <message>
        <source>A Romanian tax ID has 2 to 10 digits.</source>
        <translation>Un cod fiscal românesc are între 2 și 10 cifre.</translation>
    </message>
    <message>
        <source>A Romanian tax ID does not begin with 0.</source>
        <translation>Un cod fiscal românesc nu începe cu 0.</translation>
    </message>
    <message>
        <source>The check digit of the tax ID should be %1.</source>
        <translation>Cifra de control a codului fiscal ar trebui să fie %1.</translation>
    </message>
    <message>
        <source>There is no county %1 in the trade register.</source>
        <translation>În registrul comerțului nu există județul %1.</translation>
    </message>
    <message>
        <source>The serial number of the trade register has 1 to 5 digits.</source>
        <translation>Numărul de ordine din registrul comerțului are între 1 și 5 cifre.</translation>
    </message>
    <message>
        <source>The year of the trade register number is between 1990 and %1.</source>
        <translation>Anul din numărul de registru este între 1990 și %1.</translation>
    </message>
    <message>
        <source>The check digit of the trade register number should be %1.</source>
        <translation>Cifra de control a numărului de registru ar trebui să fie %1.</translation>
    </message>
    <message>
        <source>A trade register number looks like J40/8364/2024 or J2024008364000.</source>
        <translation>Un număr de registru arată ca J40/8364/2024 sau J2024008364000.</translation>
    </message>
    <message>
        <source>A trade register number begins with J, F or C.</source>
        <translation>Un număr de registru începe cu J, F sau C.</translation>
    </message>
    <message>
        <source>A web address has no blanks and no invisible characters.</source>
        <translation>O adresă web nu are spații și nici caractere invizibile.</translation>
    </message>
    <message>
        <source>Only http and https addresses are opened, not “%1”.</source>
        <translation>Se deschid numai adrese http și https, nu „%1”.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Aceasta nu este o adresă web.</translation>
    </message>
    <message>
        <source>A web address with a name before @ hides where it leads.</source>
        <translation>O adresă web cu un nume înainte de @ ascunde unde duce.</translation>
    </message>
    <message>
        <source>The letters of this address imitate others; it leads to %1.</source>
        <translation>Literele acestei adrese imită alte litere; ea duce la %1.</translation>
    </message>
    <message>
        <source>There is no web address.</source>
        <translation>Nu este completată nicio adresă web.</translation>
    </message>
    <message>
        <source>This web address is too long to be opened.</source>
        <translation>Adresa web este prea lungă pentru a fi deschisă.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Nu este completată nicio adresă de e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Aceasta nu este o adresă de e-mail.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Nu este completat niciun număr de telefon.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be called.</source>
        <translation>„%1” nu este un număr care poate fi apelat.</translation>
    </message>
</context>
<context>
    <name>CleanHtml</name>
    <message>
        <source>Scripts were taken out.</source>
        <translation>Au fost scoase scripturile.</translation>
    </message>
    <message>
        <source>Pictures and styles from elsewhere were taken out: a message loads nothing. Add the picture to the campaign instead.</source>
        <translation>Au fost scoase imaginile și stilurile din altă parte: un mesaj nu încarcă nimic. Adăugați imaginea la campanie.</translation>
    </message>
    <message>
        <source>Form fields were taken out.</source>
        <translation>Au fost scoase câmpurile de formular.</translation>
    </message>
    <message numerus="yes">
        <source>%n links that lead to no page, mail or telephone were taken out.</source>
        <translation>
            <numerusform>A fost scos %n link care nu duce la o pagină, la un e-mail sau la un telefon.</numerusform>
            <numerusform>Au fost scoase %n linkuri care nu duc la o pagină, la un e-mail sau la un telefon.</numerusform>
            <numerusform>Au fost scoase %n de linkuri care nu duc la o pagină, la un e-mail sau la un telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks that mail programs do not show were taken out.</source>
        <translation>A fost scoasă formatarea pe care programele de e-mail nu o arată.</translation>
    </message>
    <message>
        <source>Elements that a message does not need were taken out.</source>
        <translation>Au fost scoase elemente de care un mesaj nu are nevoie.</translation>
    </message>
    <message>
        <source>Parts nested too deeply were put side by side.</source>
        <translation>Părțile cuprinse prea adânc una în alta au fost puse una lângă alta.</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Offers by e-mail</source>
        <translation>Oferte prin e-mail</translation>
    </message>
    <message>
        <source>Reminders by e-mail</source>
        <translation>Mementouri prin e-mail</translation>
    </message>
    <message>
        <source>Offers by SMS</source>
        <translation>Oferte prin SMS</translation>
    </message>
    <message>
        <source>Reminders by SMS</source>
        <translation>Mementouri prin SMS</translation>
    </message>
    <message>
        <source>Offers by phone</source>
        <translation>Oferte la telefon</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nu s-a spus nimic</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>a refuzat</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>a acceptat</translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation>se pot trimite</translation>
    </message>
    <message>
        <source>may not be sent</source>
        <translation>nu se pot trimite</translation>
    </message>
    <message>
        <source>A customer who was told on %1 of offers for similar services and did not refuse (%2).</source>
        <translation>Client informat la %1 despre oferte pentru servicii similare, fără să refuze (%2).</translation>
    </message>
    <message>
        <source>Consent of %1, %2.</source>
        <translation>Acord din %1, %2.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Se încheie la %1.</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Dovada: %1</translation>
    </message>
    <message>
        <source>Said no on %1, %2.</source>
        <translation>A refuzat la %1, %2.</translation>
    </message>
    <message>
        <source>Agreed on %1, %2.</source>
        <translation>A acceptat la %1, %2.</translation>
    </message>
    <message>
        <source>A reminder of what was agreed needs no consent; nobody said no.</source>
        <translation>Un memento despre ce s-a stabilit nu cere acord; nimeni nu a refuzat.</translation>
    </message>
    <message>
        <source>Nobody wrote down a yes or a no.</source>
        <translation>Nimeni nu a notat un da sau un nu.</translation>
    </message>
    <message>
        <source>Whoever has this address said no on %1. Only a consent given later opens it again, and never an imported one.</source>
        <translation>Cine are această adresă a refuzat la %1. Numai un acord dat mai târziu o redeschide, niciodată unul importat.</translation>
    </message>
    <message>
        <source>Said no on %1, %2. Only a consent given later opens it again, and never an imported one.</source>
        <translation>A refuzat la %1, %2. Numai un acord dat mai târziu redeschide canalul, niciodată unul importat.</translation>
    </message>
    <message>
        <source>The address is closed, see below.</source>
        <translation>Adresa este închisă, vedeți mai jos.</translation>
    </message>
    <message>
        <source>Messages to this address came back for good.</source>
        <translation>Mesajele către această adresă au fost respinse definitiv.</translation>
    </message>
    <message>
        <source>The person does not work there any more.</source>
        <translation>Persoana nu mai lucrează acolo.</translation>
    </message>
    <message>
        <source>There is no address to send to.</source>
        <translation>Nu există o adresă la care să se trimită.</translation>
    </message>
    <message>
        <source>Nothing can be sent to the address as it is written.</source>
        <translation>La adresa scrisă astfel nu se poate trimite nimic.</translation>
    </message>
    <message>
        <source>The consent is too old or has ended: ask again.</source>
        <translation>Acordul este prea vechi sau s-a încheiat: întrebați din nou.</translation>
    </message>
    <message>
        <source>Nobody wrote down a consent.</source>
        <translation>Nimeni nu a notat un acord.</translation>
    </message>
    <message>
        <source>The person is not there any more.</source>
        <translation>Persoana nu mai există.</translation>
    </message>
    <message>
        <source>It cannot be told that writing is allowed, so it is not.</source>
        <translation>Nu se poate spune că este permis să i se scrie, deci nu este.</translation>
    </message>
    <message>
        <source>form on the website</source>
        <translation>formular de pe site</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>pe hârtie</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>la telefon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>prin e-mail</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>în persoană</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>dintr-un import</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>dezabonare</translation>
    </message>
    <message>
        <source>link in a message</source>
        <translation>link dintr-un mesaj</translation>
    </message>
    <message>
        <source>answer to a message</source>
        <translation>răspuns la un mesaj</translation>
    </message>
    <message>
        <source>told by the provider</source>
        <translation>comunicat de furnizor</translation>
    </message>
    <message>
        <source>known by the address</source>
        <translation>știut după adresă</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>altfel</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordat</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A refuzat</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>formularea %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>după „%1”</translation>
    </message>
    <message>
        <source>an opt-out</source>
        <translation>o dezabonare</translation>
    </message>
    <message>
        <source>messages came back for good</source>
        <translation>mesajele au fost respinse definitiv</translation>
    </message>
    <message>
        <source>a complaint of spam</source>
        <translation>o reclamație de spam</translation>
    </message>
    <message>
        <source>a person who was erased</source>
        <translation>o persoană ștearsă definitiv</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>închisă manual</translation>
    </message>
    <message>
        <source>The number is closed since %1: %2.</source>
        <translation>Numărul este închis din %1: %2.</translation>
    </message>
    <message>
        <source>The e-mail address is closed since %1: %2.</source>
        <translation>Adresa de e-mail este închisă din %1: %2.</translation>
    </message>
    <message>
        <source>It holds for offers.</source>
        <translation>Este valabil pentru oferte.</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Record an opt-out…</source>
        <translation>Notează o dezabonare…</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Notează un acord…</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>Call</source>
        <translation>Apelează</translation>
    </message>
    <message>
        <source>phone telephone dial</source>
        <translation>telefon sună formează</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Apelează %1</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Scrie un e-mail</translation>
    </message>
    <message>
        <source>mail letter message</source>
        <translation>mail scrisoare mesaj</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrie către %1</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Deschide site-ul</translation>
    </message>
    <message>
        <source>web page address browser</source>
        <translation>pagină web adresă navigator</translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>Renew…</source>
        <translation>Reînnoiește…</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Reziliază…</translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message numerus="yes">
        <source>Renews in %Ln day(s)</source>
        <translation>
            <numerusform>Se reînnoiește peste o zi</numerusform>
            <numerusform>Se reînnoiește peste %Ln zile</numerusform>
            <numerusform>Se reînnoiește peste %Ln de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln day(s)</source>
        <translation>
            <numerusform>Expiră peste o zi</numerusform>
            <numerusform>Expiră peste %Ln zile</numerusform>
            <numerusform>Expiră peste %Ln de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to renew %1</source>
        <translation>Trebuia reînnoit %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>S-a încheiat %1</translation>
    </message>
    <message>
        <source>Renews %1</source>
        <translation>Se reînnoiește %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Expiră %1</translation>
    </message>
    <message>
        <source>The last day to give notice was %1</source>
        <translation>Ultima zi de preaviz a fost %1</translation>
    </message>
    <message>
        <source>Notice by %1, %2</source>
        <translation>Preaviz până %1, %2</translation>
    </message>
    <message>
        <source>Terminated on %1</source>
        <translation>Reziliat la %1</translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>Filter the contracts by text</source>
        <translation>Filtrează contractele după text</translation>
    </message>
    <message>
        <source>Next contract</source>
        <translation>Contractul următor</translation>
    </message>
    <message>
        <source>Previous contract</source>
        <translation>Contractul anterior</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contract nou</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Reînnoiește…</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Reziliază…</translation>
    </message>
    <message>
        <source>Show beside the list</source>
        <translation>Arată lângă listă</translation>
    </message>
</context>
<context>
    <name>CreditCommands</name>
    <message>
        <source>Attribution of conversions</source>
        <translation>Atribuirea conversiilor</translation>
    </message>
    <message>
        <source>credit first touch last touch linear time decay position based model revenue</source>
        <translation>merit primul contact ultimul contact liniar scădere în timp poziție model venituri</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribuire</translation>
    </message>
</context>
<context>
    <name>CustomerAgenda</name>
    <message>
        <source>waits for an answer</source>
        <translation>așteaptă răspuns</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Răspuns la %1: %2</translation>
    </message>
    <message>
        <source>nobody has taken it</source>
        <translation>nepreluată</translation>
    </message>
    <message>
        <source>Tasks done in time</source>
        <translation>Sarcini la timp</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln this month</source>
        <translation>
            <numerusform>%1 din %Ln sarcină, luna aceasta</numerusform>
            <numerusform>%1 din %Ln sarcini, luna aceasta</numerusform>
            <numerusform>%1 din %Ln de sarcini, luna aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a date this month</source>
        <translation>niciuna cu termen luna aceasta</translation>
    </message>
    <message>
        <source>Your tasks with a date that were completed this month. A task without an hour has the whole day.</source>
        <translation>Sarcinile dumneavoastră cu termen, finalizate luna aceasta. O sarcină fără oră are toată ziua la dispoziție.</translation>
    </message>
    <message>
        <source>First answer to requests</source>
        <translation>Primul răspuns</translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln request(s) this month</source>
        <translation>
            <numerusform>mediana unei solicitări, luna aceasta</numerusform>
            <numerusform>mediana a %Ln solicitări, luna aceasta</numerusform>
            <numerusform>mediana a %Ln de solicitări, luna aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>none answered this month</source>
        <translation>niciun răspuns luna aceasta</translation>
    </message>
    <message>
        <source>Requests assigned to you that came this month and were answered: half of them waited less for their first answer. By the clock, nights included.</source>
        <translation>Solicitările care vă sunt atribuite, sosite luna aceasta și cu răspuns: jumătate dintre ele au așteptat mai puțin până la primul răspuns. Timp de ceas, inclusiv nopțile.</translation>
    </message>
</context>
<context>
    <name>CustomerCommands</name>
    <message>
        <source>Log an interaction…</source>
        <translation>Notează o interacțiune…</translation>
    </message>
    <message>
        <source>call meeting e-mail note</source>
        <translation>apel întâlnire e-mail notă</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Sarcină nouă…</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Notează un apel…</translation>
    </message>
    <message>
        <source>Log an e-mail…</source>
        <translation>Notează un e-mail…</translation>
    </message>
    <message>
        <source>Log a meeting…</source>
        <translation>Notează o întâlnire…</translation>
    </message>
    <message>
        <source>Log an interaction with %1</source>
        <translation>Notează o interacțiune cu %1</translation>
    </message>
    <message>
        <source>New task for %1</source>
        <translation>Sarcină nouă pentru %1</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Arată persoanele</translation>
    </message>
    <message>
        <source>contacts persons</source>
        <translation>contacte persoane oameni</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Persoană nouă…</translation>
    </message>
    <message>
        <source>New person at %1</source>
        <translation>Persoană nouă la %1</translation>
    </message>
    <message>
        <source>New person with the number %1</source>
        <translation>Persoană nouă cu numărul %1</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Client nou…</translation>
    </message>
    <message>
        <source>New customer with the number %1</source>
        <translation>Client nou cu numărul %1</translation>
    </message>
    <message>
        <source>Go on with the interaction that was begun</source>
        <translation>Continuă interacțiunea începută</translation>
    </message>
</context>
<context>
    <name>CustomerTabs</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitare</numerusform>
            <numerusform>%n solicitări</numerusform>
            <numerusform>%n de solicitări</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>Solicitările nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nicio solicitare încă</translation>
    </message>
    <message>
        <source>What is asked of us stands here, with every answer.</source>
        <translation>Aici stă tot ce ni se cere, cu fiecare răspuns.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n sarcină</numerusform>
            <numerusform>%n sarcini</numerusform>
            <numerusform>%n de sarcini</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Sarcinile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Nicio sarcină încă</translation>
    </message>
    <message>
        <source>Ctrl+T makes one from anywhere.</source>
        <translation>Ctrl+T creează una de oriunde.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Filter the customers by text</source>
        <translation>Filtrează clienții după text</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Clientul următor</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Clientul anterior</translation>
    </message>
    <message>
        <source>Show beside the list</source>
        <translation>Arată lângă listă</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Count the figures anew</source>
        <translation>Recalculează cifrele</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>Exportă cifrele ca CSV…</translation>
    </message>
    <message>
        <source>Save the dashboard as a picture…</source>
        <translation>Salvează tabloul ca imagine…</translation>
    </message>
    <message>
        <source>Save the dashboard as PDF…</source>
        <translation>Salvează tabloul ca PDF…</translation>
    </message>
    <message>
        <source>Print the dashboard…</source>
        <translation>Tipărește tabloul…</translation>
    </message>
    <message>
        <source>Export the dashboard…</source>
        <translation>Exportă tabloul…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Campanie nouă</translation>
    </message>
</context>
<context>
    <name>DatabaseSetup</name>
    <message>
        <source>%1 failed.</source>
        <translation>%1 nu a reușit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Discul este plin.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Dosarul %1 nu poate fi creat.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>astăzi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mâine</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>peste %n săpt.</numerusform>
            <numerusform>peste %n săpt.</numerusform>
            <numerusform>peste %n de săpt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>peste %n lună</numerusform>
            <numerusform>peste %n luni</numerusform>
            <numerusform>peste %n de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>peste %n an</numerusform>
            <numerusform>peste %n ani</numerusform>
            <numerusform>peste %n de ani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>acum %n lună</numerusform>
            <numerusform>acum %n luni</numerusform>
            <numerusform>acum %n de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>acum %n an</numerusform>
            <numerusform>acum %n ani</numerusform>
            <numerusform>acum %n de ani</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>chiar acum</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>peste %n minut</numerusform>
            <numerusform>peste %n minute</numerusform>
            <numerusform>peste %n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>acum %n minut</numerusform>
            <numerusform>acum %n minute</numerusform>
            <numerusform>acum %n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without activity</source>
        <translation>
            <numerusform>%n zi fără activitate</numerusform>
            <numerusform>%n zile fără activitate</numerusform>
            <numerusform>%n de zile fără activitate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>This is not a date. Try “tomorrow”, “friday”, “+3d”, “12.03” or “yesterday 16:00”.</source>
        <translation>Aceasta nu este o dată. Încercați „mâine”, „vineri”, „+3z”, „12.03” sau „ieri 16:00”.</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>peste %n zi</numerusform>
            <numerusform>peste %n zile</numerusform>
            <numerusform>peste %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>acum %n zi</numerusform>
            <numerusform>acum %n zile</numerusform>
            <numerusform>acum %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>întârziere: %n zi</numerusform>
            <numerusform>întârziere: %n zile</numerusform>
            <numerusform>întârziere: %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>peste %n oră</numerusform>
            <numerusform>peste %n ore</numerusform>
            <numerusform>peste %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>acum %n oră</numerusform>
            <numerusform>acum %n ore</numerusform>
            <numerusform>acum %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>întârziere: %n oră</numerusform>
            <numerusform>întârziere: %n ore</numerusform>
            <numerusform>întârziere: %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) overdue</source>
        <translation>
            <numerusform>întârziere: %n minut</numerusform>
            <numerusform>întârziere: %n minute</numerusform>
            <numerusform>întârziere: %n de minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionAgenda</name>
    <message>
        <source>asked for since %1</source>
        <translation>de completat: %1</translation>
    </message>
    <message>
        <source>scores by %1</source>
        <translation>termen note: %1</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <translation>termen decizie: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>De pregătit: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>De notat: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>De dezvăluit: %1</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>De decis: %1</translation>
    </message>
    <message>
        <source>Write down the outcome: %1</source>
        <translation>De consemnat rezultatul: %1</translation>
    </message>
</context>
<context>
    <name>DecisionBoard</name>
    <message>
        <source>It is closed</source>
        <translation>Este închisă</translation>
    </message>
    <message>
        <source>A closed decision does not open again; Undo takes back what was done last.</source>
        <translation>O decizie închisă nu se mai redeschide; Anulează retrage ultimul pas.</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>cu un motiv</translation>
    </message>
    <message>
        <source>Not before it is framed</source>
        <translation>Nu înainte de pregătire</translation>
    </message>
    <message>
        <source>Criteria and options come first.</source>
        <translation>Mai întâi criteriile și variantele.</translation>
    </message>
    <message>
        <source>Not before it is scored</source>
        <translation>Nu înainte de notare</translation>
    </message>
    <message>
        <source>A decision is made from revealed scores.</source>
        <translation>Se decide pe baza notelor dezvăluite.</translation>
    </message>
    <message>
        <source>options first</source>
        <translation>întâi variantele</translation>
    </message>
    <message>
        <source>Scoring has begun</source>
        <translation>Notarea a început</translation>
    </message>
    <message>
        <source>What is being scored is not framed anew. It can be decided, or called off.</source>
        <translation>Ce se notează nu se mai pregătește din nou. Se poate decide sau anula.</translation>
    </message>
    <message>
        <source>Not before the reveal</source>
        <translation>Nu înainte de dezvăluire</translation>
    </message>
    <message>
        <source>with a choice</source>
        <translation>cu o alegere</translation>
    </message>
</context>
<context>
    <name>DecisionCommands</name>
    <message>
        <source>New decision…</source>
        <translation>Decizie nouă…</translation>
    </message>
    <message>
        <source>problem complaint refund response</source>
        <translation>problemă reclamație rambursare răspuns</translation>
    </message>
    <message>
        <source>New decision about %1</source>
        <translation>Decizie nouă despre %1</translation>
    </message>
</context>
<context>
    <name>DecisionExport</name>
    <message>
        <source>Export the decision…</source>
        <translation>Exportă decizia…</translation>
    </message>
    <message>
        <source>PDF CSV print paper</source>
        <translation>PDF CSV tipărire hârtie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Istoricul deciziei</translation>
    </message>
    <message>
        <source>history changes who when</source>
        <translation>istoric modificări cine când</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Cazuri asemănătoare</translation>
    </message>
    <message>
        <source>learned before outcome satisfaction</source>
        <translation>învățat înainte rezultat mulțumire</translation>
    </message>
</context>
<context>
    <name>DecisionPresets</name>
    <message>
        <source>All decisions</source>
        <translation>Toate deciziile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Decisions: open</source>
        <translation>Decizii: deschise</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Mă așteaptă pe mine</translation>
    </message>
    <message>
        <source>Decisions: waiting for me</source>
        <translation>Decizii: mă așteaptă pe mine</translation>
    </message>
    <message>
        <source>Mine to score</source>
        <translation>De notat de mine</translation>
    </message>
    <message>
        <source>Decisions: mine to score</source>
        <translation>Decizii: de notat de mine</translation>
    </message>
    <message>
        <source>Waiting for the reveal</source>
        <translation>De dezvăluit</translation>
    </message>
    <message>
        <source>Decisions: waiting for the reveal</source>
        <translation>Decizii: de dezvăluit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Cu termenul depășit</translation>
    </message>
    <message>
        <source>Decisions: overdue</source>
        <translation>Decizii: cu termenul depășit</translation>
    </message>
    <message>
        <source>Waiting for the outcome</source>
        <translation>Fără rezultat consemnat</translation>
    </message>
    <message>
        <source>Decisions: waiting for the outcome</source>
        <translation>Decizii: fără rezultat consemnat</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Unanimous</source>
        <translation>Unanimitate</translation>
    </message>
    <message>
        <source>Mostly agreed</source>
        <translation>Acord în mare parte</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Păreri împărțite</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dezacord</translation>
    </message>
    <message>
        <source>There is no ballot.</source>
        <translation>Nu există nicio ordine de preferință.</translation>
    </message>
    <message>
        <source>There is no option.</source>
        <translation>Nu există nicio variantă.</translation>
    </message>
    <message>
        <source>The ballots do not rank the same options.</source>
        <translation>Ordinile de preferință nu cuprind aceleași variante.</translation>
    </message>
    <message>
        <source>A ballot does not count for one person or more.</source>
        <translation>O ordine de preferință trebuie să fie a cel puțin unei persoane.</translation>
    </message>
    <message>
        <source>A value is not a finite number.</source>
        <translation>O valoare nu este un număr finit.</translation>
    </message>
    <message>
        <source>The rows are not equally long.</source>
        <translation>Rândurile nu au aceeași lungime.</translation>
    </message>
    <message>
        <source>The weights are not one per criterion.</source>
        <translation>Nu există câte o pondere pentru fiecare criteriu.</translation>
    </message>
    <message>
        <source>The leading option is not completely rated.</source>
        <translation>Varianta de pe primul loc nu este notată complet.</translation>
    </message>
    <message>
        <source>There is no judge.</source>
        <translation>Nu există niciun evaluator.</translation>
    </message>
    <message>
        <source>There is no rater.</source>
        <translation>Nu există niciun evaluator.</translation>
    </message>
    <message>
        <source>There is no unit.</source>
        <translation>Nu există nicio unitate de evaluat.</translation>
    </message>
    <message>
        <source>The numbers are too large.</source>
        <translation>Numerele sunt prea mari.</translation>
    </message>
    <message>
        <source>There is no criterion.</source>
        <translation>Nu există niciun criteriu.</translation>
    </message>
    <message>
        <source>A score is not a whole number from 1 to 10.</source>
        <translation>O notă nu este număr întreg de la 1 la 10.</translation>
    </message>
    <message>
        <source>A confidence is not a whole number from 1 to 5.</source>
        <translation>Un grad de încredere nu este număr întreg de la 1 la 5.</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 din total</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 stays first unless %2 counts more than %3, now %4.</source>
        <translation>%1 rămâne pe primul loc dacă ponderea criteriului „%2” nu trece de %3; acum este %4.</translation>
    </message>
    <message>
        <source>%1 stays first unless %2 counts less than %3, now %4.</source>
        <translation>%1 rămâne pe primul loc dacă ponderea criteriului „%2” nu scade sub %3; acum este %4.</translation>
    </message>
    <message>
        <source>first in %1 of plausible weightings</source>
        <translation>pe primul loc în %1 din ponderile plauzibile</translation>
    </message>
    <message>
        <source>With confidence counted equally, %1 would lead.</source>
        <translation>Dacă gradul de încredere nu ar conta, pe primul loc ar fi %1.</translation>
    </message>
    <message>
        <source>With confidence counted equally, these would lead together: %1.</source>
        <translation>Dacă gradul de încredere nu ar conta, primul loc ar fi împărțit de: %1.</translation>
    </message>
    <message>
        <source>line: 95% interval</source>
        <translation>linia: interval de 95&#xa0;%</translation>
    </message>
    <message>
        <source>line: lowest and highest single value</source>
        <translation>linia: cea mai mică și cea mai mare valoare individuală</translation>
    </message>
    <message>
        <source>The result rests on one voice: without it, the lead would change.</source>
        <translation>Rezultatul depinde de notele unei singure persoane: fără ele, pe primul loc ar fi altă variantă.</translation>
    </message>
    <message>
        <source>Leaving out any one voice keeps %1 first.</source>
        <translation>Oricui i-am lăsa deoparte notele, %1 rămâne pe primul loc.</translation>
    </message>
    <message>
        <source>The number of draws is not between 1 and 1,000,000.</source>
        <translation>Numărul de extrageri nu este între 1 și 1.000.000.</translation>
    </message>
    <message>
        <source>The weights vary by a share from 0 to below 1.</source>
        <translation>Abaterea ponderilor este o proporție de la 0 până sub 1.</translation>
    </message>
    <message>
        <source>There is no weight.</source>
        <translation>Nu există nicio pondere.</translation>
    </message>
    <message>
        <source>A weight is not a number of zero or more.</source>
        <translation>O pondere nu este un număr mai mare sau egal cu zero.</translation>
    </message>
    <message>
        <source>The weights add up to nothing.</source>
        <translation>Suma ponderilor este zero.</translation>
    </message>
    <message>
        <source>There is no such criterion.</source>
        <translation>Acest criteriu nu există.</translation>
    </message>
    <message>
        <source>The number of steps is not between 1 and 1,000.</source>
        <translation>Numărul de pași nu este între 1 și 1.000.</translation>
    </message>
    <message>
        <source>A scale has at least two points.</source>
        <translation>O scală are cel puțin două trepte.</translation>
    </message>
    <message>
        <source>A score lies outside its scale.</source>
        <translation>O notă este în afara scalei.</translation>
    </message>
    <message>
        <source>above %1: %2</source>
        <translation>peste %1: %2</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>sub %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>bar: weighted mean of %Ln person(s)</source>
        <translation>
            <numerusform>bara: media ponderată a unei persoane</numerusform>
            <numerusform>bara: media ponderată a %Ln persoane</numerusform>
            <numerusform>bara: media ponderată a %Ln de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 este %2</translation>
    </message>
    <message>
        <source>Kendall’s W %1</source>
        <translation>W (Kendall) %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Views differ most on %1.</source>
        <translation>Părerile diferă cel mai mult la %1.</translation>
    </message>
    <message>
        <source>In every cell all gave the same score.</source>
        <translation>În fiecare celulă toți au dat aceeași notă.</translation>
    </message>
    <message>
        <source>The last round was closed without a result; these are the scores of round %1.</source>
        <translation>Ultima rundă s-a închis fără rezultat; acestea sunt notele rundei %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) scored: too few for a word on agreement, and nothing here is anonymous.</source>
        <translation>
            <numerusform>A notat o singură persoană: prea puțin pentru a vorbi de acord, iar nimic de aici nu este anonim.</numerusform>
            <numerusform>Au notat doar %Ln persoane: prea puține pentru a vorbi de acord, iar nimic de aici nu este anonim.</numerusform>
            <numerusform>Au notat doar %Ln de persoane: prea puține pentru a vorbi de acord, iar nimic de aici nu este anonim.</numerusform>
        </translation>
    </message>
    <message>
        <source>All options come out equal: the scores do not say which one is best.</source>
        <translation>Toate variantele ies la egalitate: notele nu spun care este cea mai bună.</translation>
    </message>
    <message>
        <source>The first place is shared: %1.</source>
        <translation>Primul loc este împărțit: %1.</translation>
    </message>
    <message>
        <source>No option was judged by every criterion, so none is recommended.</source>
        <translation>Nicio variantă nu a fost notată la toate criteriile, așa că nu se recomandă niciuna.</translation>
    </message>
    <message>
        <source>%1 is incomplete, nobody judged %2: its value is provisional and it is not recommended.</source>
        <translation>%1 este incompletă, nimeni nu a notat %2: valoarea este provizorie și varianta nu se recomandă.</translation>
    </message>
    <message>
        <source>Since round %1 the scores moved closer in %2 and further apart in %3.</source>
        <translation>Față de runda %1, notele s-au apropiat în %2 și s-au depărtat în %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln celulă</numerusform>
            <numerusform>%Ln celule</numerusform>
            <numerusform>%Ln de celule</numerusform>
        </translation>
    </message>
    <message>
        <source>On the two leading options views lie close together: another round would hardly change it.</source>
        <translation>La primele două variante părerile sunt apropiate: încă o rundă ar schimba puțin.</translation>
    </message>
    <message>
        <source>%1 stays first however much %2 counts.</source>
        <translation>%1 rămâne pe primul loc oricât ar conta „%2”.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Filter the decisions by text</source>
        <translation>Filtrează deciziile după text</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Decizia următoare</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>Decizia anterioară</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Decizie nouă</translation>
    </message>
    <message>
        <source>Show beside the list</source>
        <translation>Arată lângă listă</translation>
    </message>
    <message>
        <source>Back to the description</source>
        <translation>Înapoi la descriere</translation>
    </message>
    <message>
        <source>Let the team frame it</source>
        <translation>Dă-o echipei spre pregătire</translation>
    </message>
    <message>
        <source>Begin the scoring</source>
        <translation>Începe notarea</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Anulează decizia…</translation>
    </message>
</context>
<context>
    <name>DeliveryDesk</name>
    <message>
        <source>Message…</source>
        <translation>Mesaj…</translation>
    </message>
    <message>
        <source>letter newsletter SMS write subject</source>
        <translation>scrisoare newsletter SMS scrie subiect</translation>
    </message>
    <message>
        <source>Send the message of the campaign…</source>
        <translation>Trimite mesajul campaniei…</translation>
    </message>
</context>
<context>
    <name>Enums</name>
    <message>
        <source>Lead</source>
        <translation>Potențial</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Potențiali</translation>
    </message>
    <message>
        <source>A possible customer, not qualified yet</source>
        <translation>Un posibil client, încă neverificat</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Client vizat</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Clienți vizați</translation>
    </message>
    <message>
        <source>A qualified lead</source>
        <translation>Un client potențial confirmat</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activ</translation>
    </message>
    <message>
        <source>Active companies</source>
        <translation>Activi</translation>
    </message>
    <message>
        <source>Buys from us</source>
        <translation>Cumpără de la noi</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiv</translation>
    </message>
    <message>
        <source>Has not bought for a while</source>
        <translation>Nu a mai cumpărat de o vreme</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Plecat</translation>
    </message>
    <message>
        <source>Has left us</source>
        <translation>A plecat de la noi</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendat</translation>
    </message>
    <message>
        <source>The account is on hold</source>
        <translation>Relația este suspendată</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Under 10 employees</source>
        <translation>Sub 10 angajați</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mică</translation>
    </message>
    <message>
        <source>10 to 50 employees</source>
        <translation>De la 10 la 50 de angajați</translation>
    </message>
    <message>
        <source>Mid-sized</source>
        <translation>Mijlocie</translation>
    </message>
    <message>
        <source>50 to 250 employees</source>
        <translation>De la 50 la 250 de angajați</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Mare</translation>
    </message>
    <message>
        <source>250 to 1000 employees</source>
        <translation>De la 250 la 1000 de angajați</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Foarte mare</translation>
    </message>
    <message>
        <source>Over 1000 employees</source>
        <translation>Peste 1000 de angajați</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sediu</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livrare</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Punct de lucru</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Română</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engleză</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Finalizată</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocată</translation>
    </message>
    <message>
        <source>Waits for something else</source>
        <translation>Așteaptă altceva</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mică</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Mare</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgentă</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstrație</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Prezentare</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Revenire</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>Solicitare</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Pozitivă</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutră</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativă</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamație</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>De la client</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Către client</translation>
    </message>
    <message>
        <source>Prospecting</source>
        <translation>Prospectare</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primul contact</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Calificare</translation>
    </message>
    <message>
        <source>We find out whether it fits</source>
        <translation>Aflăm dacă ne potrivim</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>The customer has our offer</source>
        <translation>Clientul are oferta noastră</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociere</translation>
    </message>
    <message>
        <source>Terms are being settled</source>
        <translation>Se stabilesc condițiile</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Câștigată</translation>
    </message>
    <message>
        <source>Closed won</source>
        <translation>Câștigate</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>Clientul a semnat</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pierdută</translation>
    </message>
    <message>
        <source>Closed lost</source>
        <translation>Pierdute</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>Nu s-a concretizat</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Rețele sociale</translation>
    </message>
    <message>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <source>Search engine optimisation</source>
        <translation>Optimizare pentru motoarele de căutare</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conținut</translation>
    </message>
    <message>
        <source>Pay-per-click</source>
        <translation>Reclame cu plata pe clic</translation>
    </message>
    <message>
        <source>E-mail campaigns</source>
        <translation>Campanii prin e-mail</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analiză de date</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reluare</translation>
    </message>
    <message>
        <source>An opportunity that was lost, to be taken up again</source>
        <translation>O oportunitate pierdută, de reluat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ciorne</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Nesemnat încă</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>În vigoare</translation>
    </message>
    <message>
        <source>Signed and running</source>
        <translation>Semnat și în derulare</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirat</translation>
    </message>
    <message>
        <source>Ended on its date and was not renewed</source>
        <translation>S-a încheiat la termen și nu a fost reînnoit</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Reziliat</translation>
    </message>
    <message>
        <source>One side ended it</source>
        <translation>Una dintre părți l-a încheiat înainte de termen</translation>
    </message>
    <message>
        <source>Retainer</source>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>A fixed fee every month</source>
        <translation>O sumă fixă în fiecare lună</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proiect</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Contract-cadru</translation>
    </message>
    <message>
        <source>Terms for orders to come</source>
        <translation>Condiții pentru comenzile viitoare</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mentenanță</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Furnizare</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Alt tip</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>Ultima zi de preaviz</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Se reînnoiește</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expiră</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschisă</translation>
    </message>
    <message>
        <source>Waits for our answer</source>
        <translation>Așteaptă răspunsul nostru</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Waits for the customer</source>
        <translation>Așteaptă clientul</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închisă</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generală</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Descrisă</translation>
    </message>
    <message>
        <source>Written down, nobody was asked yet</source>
        <translation>Consemnată, nimeni nu a fost întrebat încă</translation>
    </message>
    <message>
        <source>Being framed</source>
        <translation>În pregătire</translation>
    </message>
    <message>
        <source>The team adds criteria and options</source>
        <translation>Echipa adaugă criterii și variante</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>În notare</translation>
    </message>
    <message>
        <source>Scored blind, or revealed and not decided yet</source>
        <translation>Se notează fără a vedea notele altora sau notele sunt dezvăluite și decizia urmează</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisă</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterii</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Blind scoring</source>
        <translation>Notare secretă</translation>
    </message>
    <message>
        <source>Reveal and decide</source>
        <translation>Dezvăluire și decizie</translation>
    </message>
    <message>
        <source>Answer and outcome</source>
        <translation>Răspuns și rezultat</translation>
    </message>
    <message>
        <source>Refund request</source>
        <translation>Cerere de rambursare</translation>
    </message>
    <message>
        <source>Billing dispute</source>
        <translation>Contestarea unei facturi</translation>
    </message>
    <message>
        <source>Service escalation</source>
        <translation>Escaladare</translation>
    </message>
    <message>
        <source>Policy exception</source>
        <translation>Excepție de la reguli</translation>
    </message>
    <message>
        <source>Needs the sign-off of legal</source>
        <translation>Are nevoie de acordul juridic</translation>
    </message>
    <message>
        <source>Contract modification</source>
        <translation>Modificarea contractului</translation>
    </message>
    <message>
        <source>Churn prevention</source>
        <translation>Păstrarea clientului</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>De bază</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Bronz</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Argint</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Aur</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platină</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>O persoană</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>O echipă</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>Un departament</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Toată firma</translation>
    </message>
    <message>
        <source>Professional and understanding</source>
        <translation>Profesional și înțelegător</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Friendly, with an apology</source>
        <translation>Prietenos, cu scuze</translation>
    </message>
    <message>
        <source>Short and factual</source>
        <translation>Scurt și la obiect</translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation>Mult mai rău</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Mai rău</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Neschimbat</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mai bine</translation>
    </message>
    <message>
        <source>Much better</source>
        <translation>Mult mai bine</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Dezvăluită</translation>
    </message>
    <message>
        <source>Closed without a result</source>
        <translation>Închisă fără rezultat</translation>
    </message>
    <message>
        <source>To be described</source>
        <translation>De descris</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Nu a fost întrebat nimeni încă</translation>
    </message>
    <message>
        <source>To be framed</source>
        <translation>De pregătit</translation>
    </message>
    <message>
        <source>Criteria and options are being collected</source>
        <translation>Se adună criterii și variante</translation>
    </message>
    <message>
        <source>Your scores</source>
        <translation>De notat</translation>
    </message>
    <message>
        <source>You are asked to score and have not handed in</source>
        <translation>Vi se cer notele și nu le-ați trimis</translation>
    </message>
    <message>
        <source>Scores of others</source>
        <translation>Notele celorlalți</translation>
    </message>
    <message>
        <source>Not enough have handed in yet</source>
        <translation>Încă nu au notat destui</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>De dezvăluit</translation>
    </message>
    <message>
        <source>Enough have handed in</source>
        <translation>Au notat destui</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>De decis</translation>
    </message>
    <message>
        <source>The scores are revealed</source>
        <translation>Notele sunt dezvăluite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>What came of it is not written down yet</source>
        <translation>Încă nu s-a consemnat ce a ieșit</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>Full refund</source>
        <translation>Rambursare integrală</translation>
    </message>
    <message>
        <source>Partial refund</source>
        <translation>Rambursare parțială</translation>
    </message>
    <message>
        <source>Service outage</source>
        <translation>Serviciu întrerupt</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Cerere de funcție nouă</translation>
    </message>
    <message>
        <source>Contract change</source>
        <translation>Modificarea contractului</translation>
    </message>
    <message>
        <source>Churn risk</source>
        <translation>Risc de plecare</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escaladare</translation>
    </message>
    <message>
        <source>Data privacy</source>
        <translation>Date personale</translation>
    </message>
    <message>
        <source>General inquiry</source>
        <translation>Întrebare generală</translation>
    </message>
    <message>
        <source>Scores due</source>
        <translation>Termen pentru note</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>De decis până la</translation>
    </message>
    <message>
        <source>Outcome due</source>
        <translation>Rezultat de consemnat</translation>
    </message>
    <message>
        <source>Customer success</source>
        <translation>Relația cu clienții</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suport</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridic</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operațiuni</translation>
    </message>
    <message>
        <source>Being put together</source>
        <translation>În pregătire</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificată</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Gata de pornire</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programată</translation>
    </message>
    <message>
        <source>Its message has a time and is asked for</source>
        <translation>Mesajul are o oră stabilită și a fost confirmat</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Se trimite</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>În desfășurare</translation>
    </message>
    <message>
        <source>Advertises at present</source>
        <translation>Are anunțuri active acum</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>În pauză</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimisă</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Notorietate</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Ca să fim cunoscuți</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Vânzare</translation>
    </message>
    <message>
        <source>To be ordered from</source>
        <translation>Ca să primim comenzi</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Fidelizare</translation>
    </message>
    <message>
        <source>To keep customers</source>
        <translation>Ca să păstrăm clienții</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Recâștigare</translation>
    </message>
    <message>
        <source>To win customers back</source>
        <translation>Ca să readucem clienții plecați</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Imagine de marcă</translation>
    </message>
    <message>
        <source>To be known for something</source>
        <translation>Ca să fim cunoscuți pentru ceva anume</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un singur mesaj</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Repetat</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>În fiecare săptămână</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>În fiecare lună</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>La câteva zile</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail and SMS</source>
        <translation>E-mail și SMS</translation>
    </message>
    <message>
        <source>Paid advertising</source>
        <translation>Publicitate plătită</translation>
    </message>
    <message>
        <source>Organic reach</source>
        <translation>Rezultate organice</translation>
    </message>
    <message>
        <source>Direct visits</source>
        <translation>Vizite directe</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomandări</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Postare</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anunț publicitar</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sunet</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Șablon</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Pregătită</translation>
    </message>
    <message>
        <source>Its messages are made, none has left</source>
        <translation>Mesajele sunt gata, niciunul nu a plecat</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sărită</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Mail programs open messages by themselves: a weak sign</source>
        <translation>Programele de e-mail deschid mesajele și singure: un semn slab</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Se scrie</translation>
    </message>
    <message>
        <source>Gone out</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Eșuat</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Reținut</translation>
    </message>
    <message>
        <source>The person opted out before it left</source>
        <translation>Persoana s-a dezabonat înainte de plecare</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Nesigur</translation>
    </message>
    <message>
        <source>Nobody can say whether it left; it is not sent again by itself</source>
        <translation>Nu se știe dacă a plecat; nu se retrimite de la sine</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Primul contact</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Ultimul contact</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Liniar</translation>
    </message>
    <message>
        <source>Time decay</source>
        <translation>Cu scădere în timp</translation>
    </message>
    <message>
        <source>Position based</source>
        <translation>După poziție</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordat</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retras</translation>
    </message>
    <message>
        <source>Form on the website</source>
        <translation>Formular pe site</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Pe hârtie</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>La telefon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Prin e-mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>From an import</source>
        <translation>Dintr-un import</translation>
    </message>
    <message>
        <source>Link in a message</source>
        <translation>Legătura din mesaj</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Altfel</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Customer, similar service</source>
        <translation>Client, servicii asemănătoare</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Efort mic</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Efort mediu</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Efort mare</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risc mic</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risc mediu</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risc mare</translation>
    </message>
    <message>
        <source>Never had one</source>
        <translation>Nu a avut niciodată</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nu a fost întrebat</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Toate ofertele</translation>
    </message>
    <message>
        <source>By e-mail and by SMS</source>
        <translation>Prin e-mail și prin SMS</translation>
    </message>
    <message>
        <source>Offers by e-mail</source>
        <translation>Oferte prin e-mail</translation>
    </message>
    <message>
        <source>Offers by SMS</source>
        <translation>Oferte prin SMS</translation>
    </message>
    <message>
        <source>Offers by phone</source>
        <translation>Oferte la telefon</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mementouri</translation>
    </message>
    <message>
        <source>Of visits and appointments</source>
        <translation>Despre vizite și programări</translation>
    </message>
    <message>
        <source>Answer to a message</source>
        <translation>Răspuns la un mesaj</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A răspuns</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cu programare</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>A deschis</translation>
    </message>
    <message>
        <source>Came back for now</source>
        <translation>Respins deocamdată</translation>
    </message>
    <message>
        <source>The mailbox is full, or its server was away</source>
        <translation>Căsuța este plină sau serverul ei nu a răspuns</translation>
    </message>
    <message>
        <source>Came back for good</source>
        <translation>Respins definitiv</translation>
    </message>
    <message>
        <source>There is no such address: nothing more is sent to it</source>
        <translation>Adresa nu există: nu i se mai trimite nimic</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>S-a dezabonat</translation>
    </message>
    <message>
        <source>Complained of spam</source>
        <translation>A reclamat mesajul ca spam</translation>
    </message>
    <message>
        <source>It never left</source>
        <translation>Nu a plecat deloc</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Punte tries again by itself when the server is back.</source>
        <translation>Punte încearcă singur din nou când revine serverul.</translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation>Comparați cele două versiuni și alegeți.</translation>
    </message>
    <message>
        <source>Open the existing record, or change the value.</source>
        <translation>Deschideți înregistrarea existentă sau schimbați valoarea.</translation>
    </message>
    <message>
        <source>Ask an administrator or your manager if you need it.</source>
        <translation>Dacă aveți nevoie, cereți acest drept unui administrator sau managerului.</translation>
    </message>
    <message>
        <source>Try again; a narrower filter is faster.</source>
        <translation>Încercați din nou; un filtru mai restrâns este mai rapid.</translation>
    </message>
    <message>
        <source>Install the newer version of Punte.</source>
        <translation>Instalați versiunea mai nouă de Punte.</translation>
    </message>
    <message>
        <source>This is a defect of Punte; Details says what to report.</source>
        <translation>Este un defect al programului; la Detalii scrie ce trebuie raportat.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database cannot be reached at the moment.</source>
        <translation>Baza de date nu poate fi accesată acum.</translation>
    </message>
    <message>
        <source>The program made an error. Please report it.</source>
        <translation>Este o eroare a programului. Raportați-o, vă rugăm.</translation>
    </message>
    <message>
        <source>A rule of the database does not allow this.</source>
        <translation>O regulă a bazei de date nu permite acest lucru.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record since you opened it.</source>
        <translation>Altcineva a modificat această înregistrare de când ați deschis-o.</translation>
    </message>
    <message>
        <source>The opportunity cannot move to this stage from where it is.</source>
        <translation>Oportunitatea nu poate trece în această etapă din cea în care se află.</translation>
    </message>
    <message>
        <source>A reason is needed for this.</source>
        <translation>Este nevoie de un motiv.</translation>
    </message>
    <message>
        <source>A won opportunity needs an amount and a closing date.</source>
        <translation>O oportunitate câștigată are nevoie de sumă și de data încheierii.</translation>
    </message>
    <message>
        <source>This cannot be undone any more.</source>
        <translation>Acest lucru nu mai poate fi anulat.</translation>
    </message>
    <message>
        <source>A record with the same value already exists.</source>
        <translation>Există deja o înregistrare cu aceeași valoare.</translation>
    </message>
    <message>
        <source>This overlaps with a record that already exists.</source>
        <translation>Se suprapune cu o înregistrare existentă.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Lipsește o valoare obligatorie.</translation>
    </message>
    <message>
        <source>A linked record does not exist or is still in use.</source>
        <translation>O înregistrare legată nu există sau este încă folosită.</translation>
    </message>
    <message>
        <source>A value is outside of what is allowed.</source>
        <translation>O valoare este în afara limitelor permise.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Nu aveți acest drept.</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>Baza de date poate fi acum doar citită.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>A durat prea mult și a fost oprit.</translation>
    </message>
    <message>
        <source>Somebody else is changing this at the moment. Please try again.</source>
        <translation>Altcineva modifică acum aceste date. Încercați din nou.</translation>
    </message>
    <message>
        <source>Too many people changed the same data at once. Please try again.</source>
        <translation>Prea multe persoane au modificat deodată aceleași date. Încercați din nou.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing was saved.</source>
        <translation>Discul bazei de date este plin. Nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>The database is out of memory. Nothing was saved.</source>
        <translation>Baza de date nu mai are memorie. Nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>Too many people are connected to the database.</source>
        <translation>Prea multe persoane sunt conectate la baza de date.</translation>
    </message>
    <message>
        <source>The connection was closed by the database.</source>
        <translation>Conexiunea a fost închisă de baza de date.</translation>
    </message>
    <message>
        <source>The database stopped unexpectedly and is starting again.</source>
        <translation>Baza de date s-a oprit pe neașteptate și pornește din nou.</translation>
    </message>
    <message>
        <source>The database is starting or stopping.</source>
        <translation>Baza de date pornește sau se oprește.</translation>
    </message>
    <message>
        <source>The name or the password is not right, or the password has expired.</source>
        <translation>Numele sau parola nu este corectă ori parola a expirat.</translation>
    </message>
    <message>
        <source>This account may not sign in.</source>
        <translation>Acest cont nu are dreptul să se conecteze.</translation>
    </message>
    <message>
        <source>This database does not exist on the server.</source>
        <translation>Această bază de date nu există pe server.</translation>
    </message>
    <message>
        <source>The server does not support this.</source>
        <translation>Serverul nu permite acest lucru.</translation>
    </message>
    <message>
        <source>The program and the database do not fit together.</source>
        <translation>Programul și baza de date nu se potrivesc.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un text este prea lung.</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>Un număr este prea mare.</translation>
    </message>
    <message>
        <source>A date is not valid.</source>
        <translation>O dată nu este validă.</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be stored.</source>
        <translation>Un text conține caractere care nu pot fi păstrate.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>O valoare nu este validă.</translation>
    </message>
    <message>
        <source>The values do not fit together.</source>
        <translation>Valorile nu se potrivesc între ele.</translation>
    </message>
    <message>
        <source>Losing an opportunity needs a reason.</source>
        <translation>Pentru o oportunitate pierdută este nevoie de un motiv.</translation>
    </message>
    <message>
        <source>Reopening an opportunity needs a reason.</source>
        <translation>Redeschiderea unei oportunități are nevoie de un motiv.</translation>
    </message>
    <message>
        <source>An open opportunity has no closing date.</source>
        <translation>O oportunitate deschisă nu are dată de încheiere.</translation>
    </message>
    <message>
        <source>Only a lost opportunity has a reason and a competitor.</source>
        <translation>Numai o oportunitate pierdută are motiv și concurent.</translation>
    </message>
    <message>
        <source>You cannot do this to your own account.</source>
        <translation>Nu puteți face acest lucru cu propriul cont.</translation>
    </message>
    <message>
        <source>This person does not exist (any more).</source>
        <translation>Această persoană nu există sau nu mai există.</translation>
    </message>
    <message>
        <source>The organisation needs at least one administrator.</source>
        <translation>Organizația are nevoie de cel puțin un administrator.</translation>
    </message>
    <message>
        <source>An interaction cannot lie in the future.</source>
        <translation>O interacțiune nu poate fi în viitor.</translation>
    </message>
    <message>
        <source>The founding year cannot lie in the future.</source>
        <translation>Anul înființării nu poate fi în viitor.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the action is not known.</source>
        <translation>Nu e nimic de anulat: acțiunea nu este cunoscută.</translation>
    </message>
    <message>
        <source>This has already been undone.</source>
        <translation>A fost deja anulată.</translation>
    </message>
    <message>
        <source>Only the person who did this can undo it.</source>
        <translation>Numai cine a făcut acest lucru îl poate anula.</translation>
    </message>
    <message>
        <source>This account belongs to nobody in this organisation.</source>
        <translation>Acest cont nu aparține nimănui din organizație.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so it was not used.</source>
        <translation>Conexiunea cu serverul nu este sigură, așa că nu a fost folosită.</translation>
    </message>
    <message>
        <source>This account may not use this database.</source>
        <translation>Acest cont nu poate folosi această bază de date.</translation>
    </message>
    <message>
        <source>The connection broke before the database could confirm it.</source>
        <translation>Conexiunea s-a întrerupt înainte ca baza de date să confirme.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>A fost oprit.</translation>
    </message>
    <message>
        <source>The server is too old: PostgreSQL 15 or newer is needed.</source>
        <translation>Serverul este prea vechi: este nevoie de PostgreSQL 15 sau mai nou.</translation>
    </message>
    <message>
        <source>The text contains a null character, which cannot be stored.</source>
        <translation>Textul conține un caracter nul, care nu poate fi păstrat.</translation>
    </message>
    <message>
        <source>The text contains half of a character pair, which cannot be stored.</source>
        <translation>Textul conține o jumătate de pereche de caractere, care nu poate fi păstrată.</translation>
    </message>
    <message>
        <source>What repeats needs a date from which it is counted.</source>
        <translation>Ce se repetă are nevoie de o dată de la care se numără.</translation>
    </message>
    <message>
        <source>A contract cannot end before it starts.</source>
        <translation>Un contract nu se poate încheia înainte să înceapă.</translation>
    </message>
    <message>
        <source>A contract that renews by itself needs an end date.</source>
        <translation>Un contract care se reînnoiește automat are nevoie de o dată de încheiere.</translation>
    </message>
    <message>
        <source>A contract that is in force, or was, needs a start date.</source>
        <translation>Un contract care este sau a fost în vigoare are nevoie de o dată de început.</translation>
    </message>
    <message>
        <source>A contract expires only after its end date; before that it can be terminated.</source>
        <translation>Un contract expiră doar după data de încheiere; până atunci poate fi reziliat.</translation>
    </message>
    <message>
        <source>A contract cannot be terminated before it starts.</source>
        <translation>Un contract nu poate fi reziliat înainte să înceapă.</translation>
    </message>
    <message>
        <source>The opportunity belongs to another company than the contract.</source>
        <translation>Oportunitatea aparține altei companii decât contractul.</translation>
    </message>
    <message>
        <source>The day of a move cannot lie in the future.</source>
        <translation>Ziua mutării nu poate fi în viitor.</translation>
    </message>
    <message>
        <source>The person cannot leave before the present role began.</source>
        <translation>Persoana nu poate pleca înainte să fi început rolul actual.</translation>
    </message>
    <message>
        <source>The company is not there any more.</source>
        <translation>Compania nu mai există.</translation>
    </message>
    <message>
        <source>A closed request waits for nobody: reopen it first.</source>
        <translation>O solicitare închisă nu mai așteaptă pe nimeni: întâi redeschideți-o.</translation>
    </message>
    <message>
        <source>The request is not there any more.</source>
        <translation>Solicitarea nu mai există.</translation>
    </message>
    <message>
        <source>A message of a request has no number, status or term of its own.</source>
        <translation>Un mesaj dintr-o solicitare nu are număr, stare sau termen propriu.</translation>
    </message>
    <message>
        <source>A message comes from the customer or from us.</source>
        <translation>Un mesaj vine de la client sau de la noi.</translation>
    </message>
    <message>
        <source>A notification cannot be marked like this.</source>
        <translation>O notificare nu poate fi marcată astfel.</translation>
    </message>
    <message>
        <source>The navigation has room for eight pins: unpin something first.</source>
        <translation>În navigare încap opt elemente fixate: anulați mai întâi fixarea unuia.</translation>
    </message>
    <message>
        <source>A decision cannot go this step from where it is.</source>
        <translation>O decizie nu poate face acest pas de unde este acum.</translation>
    </message>
    <message>
        <source>Criteria, weights, options and evaluators are fixed while scores come in and afterwards.</source>
        <translation>Criteriile, ponderile, variantele și evaluatorii nu se mai schimbă cât timp se notează și după aceea.</translation>
    </message>
    <message>
        <source>Scoring needs at least one criterion, two options and somebody to score.</source>
        <translation>Pentru notare trebuie cel puțin un criteriu, două variante și cineva care să noteze.</translation>
    </message>
    <message>
        <source>With fewer than three evaluators scores are not anonymous: ask more people, or tell the team.</source>
        <translation>Cu mai puțin de trei evaluatori notele nu sunt anonime: cereți și altora să noteze sau anunțați echipa.</translation>
    </message>
    <message>
        <source>The deadline lies in the past.</source>
        <translation>Termenul-limită este în trecut.</translation>
    </message>
    <message>
        <source>Too few have handed in their scores. Extend the deadline, ask others, or close the round without a result.</source>
        <translation>Prea puțini și-au predat notele. Prelungiți termenul, cereți și altora sau închideți runda fără rezultat.</translation>
    </message>
    <message>
        <source>A decision has at most three rounds.</source>
        <translation>O decizie are cel mult trei runde.</translation>
    </message>
    <message>
        <source>You are not asked to score this decision.</source>
        <translation>Nu vi s-a cerut să notați această decizie.</translation>
    </message>
    <message>
        <source>Nobody scores this decision at present.</source>
        <translation>La această decizie nu se notează acum.</translation>
    </message>
    <message>
        <source>A score lies between 1 and 10.</source>
        <translation>O notă este între 1 și 10.</translation>
    </message>
    <message>
        <source>Confidence lies between 1 and 5.</source>
        <translation>Siguranța este între 1 și 5.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Textul este prea lung.</translation>
    </message>
    <message>
        <source>With so few evaluators a comment would not be anonymous.</source>
        <translation>Cu atât de puțini evaluatori, un comentariu nu ar fi anonim.</translation>
    </message>
    <message>
        <source>A comment on what you cannot judge would be lost: score it or delete the comment.</source>
        <translation>Un comentariu la ceva ce nu puteți aprecia s-ar pierde: dați o notă sau ștergeți comentariul.</translation>
    </message>
    <message>
        <source>This belongs to another decision, or is not there any more.</source>
        <translation>Aparține altei decizii sau nu mai există.</translation>
    </message>
    <message>
        <source>Your scores are handed in already.</source>
        <translation>V-ați predat deja notele.</translation>
    </message>
    <message>
        <source>Some cells are still empty: score them or say that you cannot judge.</source>
        <translation>Unele celule sunt încă goale: notați-le sau spuneți că nu puteți aprecia.</translation>
    </message>
    <message>
        <source>Only whoever started the decision, or somebody with enough authority, reveals the scores.</source>
        <translation>Notele sunt dezvăluite doar de cine a pornit decizia sau de cineva cu destulă autoritate.</translation>
    </message>
    <message>
        <source>The urgency is above your authority: hand the decision up.</source>
        <translation>Urgența depășește autoritatea dumneavoastră: transmiteți decizia mai sus.</translation>
    </message>
    <message>
        <source>The amount is above your limit: hand the decision up.</source>
        <translation>Suma depășește limita dumneavoastră: transmiteți decizia mai sus.</translation>
    </message>
    <message>
        <source>This choice needs the sign-off of legal first.</source>
        <translation>Pentru această alegere este nevoie întâi de acordul juridic.</translation>
    </message>
    <message>
        <source>A choice that is not the first in the ranking needs a reason.</source>
        <translation>O alegere care nu este prima în clasament are nevoie de un motiv.</translation>
    </message>
    <message>
        <source>This colleague has not enough authority for it either.</source>
        <translation>Nici acest coleg nu are destulă autoritate pentru asta.</translation>
    </message>
    <message>
        <source>The start of scoring and the reveal cannot be undone.</source>
        <translation>Începutul notării și dezvăluirea nu pot fi anulate.</translation>
    </message>
    <message>
        <source>Somebody has written down the outcome by now: the decision stands.</source>
        <translation>Rezultatul a fost deja notat: decizia rămâne.</translation>
    </message>
    <message>
        <source>Only active members of a team can be asked to score.</source>
        <translation>Doar membrii activi ai unei echipe pot fi rugați să noteze.</translation>
    </message>
    <message>
        <source>Nobody writes in another&apos;s name.</source>
        <translation>Nimeni nu scrie în numele altuia.</translation>
    </message>
    <message>
        <source>A member needs a first and a last name.</source>
        <translation>Un membru are nevoie de prenume și nume.</translation>
    </message>
    <message>
        <source>It cannot have been solved before the decision was asked for.</source>
        <translation>Nu se putea rezolva înainte să fie cerută decizia.</translation>
    </message>
    <message>
        <source>The day on which it was solved lies in the future.</source>
        <translation>Ziua rezolvării este în viitor.</translation>
    </message>
    <message>
        <source>A campaign cannot go this step from where it is.</source>
        <translation>Campania nu poate face acest pas din starea în care este.</translation>
    </message>
    <message>
        <source>Calling off a campaign that runs needs a reason.</source>
        <translation>Anularea unei campanii în desfășurare cere un motiv.</translation>
    </message>
    <message>
        <source>Messages are still waiting: {open}. Send them, or call the campaign off.</source>
        <translation>Încă așteaptă mesaje: {open}. Trimiteți-le sau anulați campania.</translation>
    </message>
    <message>
        <source>What has begun to be sent cannot be undone: pause the campaign or call it off.</source>
        <translation>Ce a început să se trimită nu se mai ia înapoi: puneți campania în pauză sau anulați-o.</translation>
    </message>
    <message>
        <source>A campaign that runs cannot be deleted: call it off first.</source>
        <translation>O campanie în desfășurare nu se poate șterge: anulați-o mai întâi.</translation>
    </message>
    <message>
        <source>Message, audience, sender and time are fixed once the campaign is scheduled: make it a draft again first.</source>
        <translation>Mesajul, destinatarii, expeditorul și ora sunt fixate odată ce campania este programată: readuceți-o mai întâi la ciornă.</translation>
    </message>
    <message>
        <source>The campaign has figures in its currency already.</source>
        <translation>Campania are deja cifre în moneda ei.</translation>
    </message>
    <message>
        <source>The campaign is not there any more.</source>
        <translation>Campania nu mai există.</translation>
    </message>
    <message>
        <source>The campaign needs a start date first.</source>
        <translation>Campania are nevoie mai întâi de o dată de început.</translation>
    </message>
    <message>
        <source>Say first who gets the message.</source>
        <translation>Spuneți mai întâi cine primește mesajul.</translation>
    </message>
    <message>
        <source>The message is not written yet.</source>
        <translation>Mesajul nu este scris încă.</translation>
    </message>
    <message>
        <source>The message needs an address it comes from.</source>
        <translation>Mesajul are nevoie de adresa expeditorului.</translation>
    </message>
    <message>
        <source>Nothing is sent without a way to opt out: give the campaign a mailbox or a secure web address for it.</source>
        <translation>Nu se trimite nimic fără o cale de dezabonare: dați campaniei o adresă de e-mail sau o pagină securizată pentru ea.</translation>
    </message>
    <message>
        <source>Say first how often the message goes out.</source>
        <translation>Spuneți mai întâi cât de des pleacă mesajul.</translation>
    </message>
    <message>
        <source>Say first when the message goes out.</source>
        <translation>Spuneți mai întâi când pleacă mesajul.</translation>
    </message>
    <message>
        <source>The time of the message lies in the past.</source>
        <translation>Ora mesajului a trecut.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Acest fus orar nu este cunoscut.</translation>
    </message>
    <message>
        <source>The parts of the budget are {difference} more than the whole.</source>
        <translation>Părțile bugetului depășesc totalul cu {difference}.</translation>
    </message>
    <message>
        <source>The parts of the budget are {difference} less than the whole.</source>
        <translation>Părțile bugetului sunt cu {difference} sub total.</translation>
    </message>
    <message>
        <source>The channels have {difference} more than the campaign&apos;s budget.</source>
        <translation>Canalele depășesc bugetul campaniei cu {difference}.</translation>
    </message>
    <message>
        <source>The file hangs on another record: add it to this campaign first.</source>
        <translation>Fișierul ține de altă înregistrare: adăugați-l mai întâi la această campanie.</translation>
    </message>
    <message>
        <source>An A/B test cannot go this step from where it is.</source>
        <translation>Testul A/B nu poate face acest pas din starea în care este.</translation>
    </message>
    <message>
        <source>Plan and variants of an A/B test are fixed once it runs.</source>
        <translation>Planul și variantele unui test A/B sunt fixate odată ce testul rulează.</translation>
    </message>
    <message>
        <source>A test starts with at least two variants, one of them the control, shares that make 100 % and a planned number.</source>
        <translation>Un test pornește cu cel puțin două variante, una de control, cu părți care fac 100 % și cu un număr planificat.</translation>
    </message>
    <message>
        <source>The test does not say so: choosing this variant needs a reason.</source>
        <translation>Testul nu arată asta: alegerea acestei variante cere un motiv.</translation>
    </message>
    <message>
        <source>The always-valid p of a test never rises.</source>
        <translation>Valoarea p mereu validă a unui test nu crește niciodată.</translation>
    </message>
    <message>
        <source>A consent stays as it was written down: add a new line instead.</source>
        <translation>Un acord rămâne așa cum a fost consemnat: adăugați o înregistrare nouă.</translation>
    </message>
    <message>
        <source>A consent cannot lie in the future.</source>
        <translation>Un acord nu poate fi în viitor.</translation>
    </message>
    <message>
        <source>The same day and channel stand twice among the figures.</source>
        <translation>Aceeași zi și același canal apar de două ori între cifre.</translation>
    </message>
    <message>
        <source>A finished report needs the photo after the visit.</source>
        <translation>Un raport încheiat are nevoie de fotografia de după vizită.</translation>
    </message>
    <message>
        <source>A finished report needs at least one assessment.</source>
        <translation>Un raport încheiat are nevoie de cel puțin o apreciere.</translation>
    </message>
    <message>
        <source>A report can be corrected for a day after it was finished.</source>
        <translation>Un raport se poate corecta timp de o zi după încheiere.</translation>
    </message>
    <message>
        <source>The review belongs to another visit.</source>
        <translation>Recenzia ține de altă vizită.</translation>
    </message>
    <message>
        <source>The offer is taken or over.</source>
        <translation>Oferta este luată sau a expirat.</translation>
    </message>
    <message>
        <source>This person does not wait for such a visit.</source>
        <translation>Această persoană nu așteaptă o astfel de vizită.</translation>
    </message>
    <message>
        <source>The segment has a condition that is not known or not complete: {key}.</source>
        <translation>Segmentul are o condiție necunoscută sau incompletă: {key}.</translation>
    </message>
    <message>
        <source>This person may not be written to.</source>
        <translation>Acestei persoane nu i se poate scrie.</translation>
    </message>
    <message>
        <source>An opt-out is not taken back: record a new consent instead.</source>
        <translation>O dezabonare nu se retrage: înregistrați în schimb un nou consimțământ.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address.</source>
        <translation>La această adresă nu se poate trimite nimic.</translation>
    </message>
    <message>
        <source>It is not time for this message yet.</source>
        <translation>Încă nu a venit momentul acestui mesaj.</translation>
    </message>
    <message>
        <source>The time of this message passed more than an hour ago: send it now, or wait for the next one.</source>
        <translation>Ora acestui mesaj a trecut de mai bine de o oră: trimiteți-l acum sau așteptați-l pe următorul.</translation>
    </message>
    <message>
        <source>The time zone was changed after the campaign was scheduled: look at the time again and confirm it.</source>
        <translation>Fusul orar a fost schimbat după programarea campaniei: verificați din nou ora și confirmați-o.</translation>
    </message>
    <message>
        <source>A message that was held back is not sent later.</source>
        <translation>Un mesaj reținut nu se mai trimite ulterior.</translation>
    </message>
    <message>
        <source>The list of events cannot be read.</source>
        <translation>Lista de evenimente nu poate fi citită.</translation>
    </message>
    <message>
        <source>Messages are prepared and handed out with a fresh view of the data only.</source>
        <translation>Mesajele se pregătesc și se predau numai pe baza datelor la zi.</translation>
    </message>
    <message>
        <source>The period of the figures is none, or longer than ten years.</source>
        <translation>Perioada cifrelor nu este una, sau este mai lungă de zece ani.</translation>
    </message>
    <message>
        <source>The test is over: what it was decided on stays as it is.</source>
        <translation>Testul s-a încheiat: datele după care s-a hotărât rămân cum sunt.</translation>
    </message>
    <message>
        <source>This verdict does not follow from the counts of the test.</source>
        <translation>Acest verdict nu rezultă din numerele testului.</translation>
    </message>
    <message>
        <source>What was heard of messages is not taken back: opt-outs and returned messages among it keep holding.</source>
        <translation>Ce s-a aflat despre mesaje nu se anulează: dezabonările și respingerile rămân valabile.</translation>
    </message>
</context>
<context>
    <name>EventImport</name>
    <message>
        <source>It is here already.</source>
        <translation>Există deja aici.</translation>
    </message>
    <message>
        <source>No message to this recipient is known: kept until there is one.</source>
        <translation>Nu se cunoaște niciun mesaj către acest destinatar: se păstrează până apare unul.</translation>
    </message>
    <message>
        <source>It lies before the message went out.</source>
        <translation>Este dinaintea trimiterii mesajului.</translation>
    </message>
    <message>
        <source>The time cannot be right.</source>
        <translation>Ora nu poate fi corectă.</translation>
    </message>
    <message>
        <source>The database cannot keep it as it is.</source>
        <translation>Baza de date nu îl poate păstra așa cum este.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Deschis</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Came back for now</source>
        <translation>Respins deocamdată</translation>
    </message>
    <message>
        <source>Came back for good</source>
        <translation>Respins definitiv</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Eșuat</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A răspuns</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>S-a dezabonat</translation>
    </message>
    <message>
        <source>Complained of spam</source>
        <translation>Reclamat ca spam</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cu programare</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Există deja</translation>
    </message>
    <message>
        <source>Unknown recipients</source>
        <translation>Destinatari necunoscuți</translation>
    </message>
    <message>
        <source>Before the send</source>
        <translation>Dinaintea trimiterii</translation>
    </message>
    <message>
        <source>Wrong dates</source>
        <translation>Date greșite</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Neînțelese</translation>
    </message>
    <message>
        <source>These are added to their messages. Opt-outs, complaints and messages that came back for good close the address at once.</source>
        <translation>Acestea se adaugă la mesajele lor. Dezabonările, reclamațiile și mesajele respinse definitiv închid adresa pe loc.</translation>
    </message>
    <message>
        <source>The same event was imported before, or stands twice in the file: it counts once.</source>
        <translation>Același eveniment a fost deja importat sau apare de două ori în fișier: se numără o singură dată.</translation>
    </message>
    <message>
        <source>Nobody here got such a message. They are kept with their address and find the message when it is there; an opt-out among them holds at once.</source>
        <translation>Nimeni de aici nu a primit un asemenea mesaj. Se păstrează cu adresa lor și își găsesc mesajul când apare; o dezabonare dintre ele este valabilă pe loc.</translation>
    </message>
    <message>
        <source>Nothing can be heard of a message before it went out: they are left aside. Look at the file&apos;s time zone.</source>
        <translation>Despre un mesaj nu se poate afla nimic înainte să plece: rămân deoparte. Verificați fusul orar al fișierului.</translation>
    </message>
    <message>
        <source>The time is none, or lies in the future: they are left aside.</source>
        <translation>Ora nu este una sau este în viitor: rămân deoparte.</translation>
    </message>
    <message>
        <source>They are left aside; the remarks say why.</source>
        <translation>Rămân deoparte; observațiile spun de ce.</translation>
    </message>
    <message>
        <source>A table of events</source>
        <translation>Un tabel de evenimente</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export din %1</translation>
    </message>
    <message>
        <source>days before months</source>
        <translation>ziua înaintea lunii</translation>
    </message>
    <message>
        <source>months before days</source>
        <translation>luna înaintea zilei</translation>
    </message>
    <message>
        <source>clicks: %1 of people, %2 of machines</source>
        <translation>clicuri: %1 ale oamenilor, %2 ale mașinilor</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are steps on the way and no events</source>
        <translation>
            <numerusform>%n rând este un pas pe drum, nu un eveniment</numerusform>
            <numerusform>%n rânduri sunt pași pe drum, nu evenimente</numerusform>
            <numerusform>%n de rânduri sunt pași pe drum, nu evenimente</numerusform>
        </translation>
    </message>
    <message>
        <source>a person</source>
        <translation>un om</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>o mașină</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Oprit. Nu s-a scris niciun fișier.</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <translation>La %1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>imprimanta nu răspunde</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Fișierul nu poate fi scris: %1</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>nu este destulă memorie</translation>
    </message>
    <message>
        <source>a text is longer than a spreadsheet&apos;s cell holds; choose CSV</source>
        <translation>un text este mai lung decât încape într-o celulă; alegeți CSV</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toate rândurile</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>La data de</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exportat de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text: “%1”</source>
        <translation>text: „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rând</numerusform>
            <numerusform>%Ln rânduri</numerusform>
            <numerusform>%Ln de rânduri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>The rows could not be exported.</source>
        <translation>Rândurile nu au putut fi exportate.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Se scrie %1</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Fișierul nu a fost scris.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln rând scris în %1</numerusform>
            <numerusform>%Ln rânduri scrise în %1</numerusform>
            <numerusform>%Ln de rânduri scrise în %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not printed.</source>
        <translation>Lista nu a fost tipărită.</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>Se tipărește: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln rând trimis la imprimantă</numerusform>
            <numerusform>%Ln rânduri trimise la imprimantă</numerusform>
            <numerusform>%Ln de rânduri trimise la imprimantă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln row(s)</source>
        <translation>
            <numerusform>Tipărește %Ln rând</numerusform>
            <numerusform>Tipărește %Ln rânduri</numerusform>
            <numerusform>Tipărește %Ln de rânduri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldFormat</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduceți un număr întreg.</translation>
    </message>
    <message>
        <source>Enter a number with at most two decimals.</source>
        <translation>Introduceți un număr cu cel mult două zecimale.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100.</source>
        <translation>Introduceți un procent de la 0 la 100.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Cel mult %n caracter.</numerusform>
            <numerusform>Cel mult %n caractere.</numerusform>
            <numerusform>Cel mult %n de caractere.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Aceasta nu este o dată.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Aceasta nu este o dată cu oră.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Alegeți una dintre valori.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Alegeți din listă.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Acest câmp este obligatoriu.</translation>
    </message>
    <message>
        <source>This is no rule of repeating.</source>
        <translation>Aceasta nu este o regulă de repetare.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Company</source>
        <translation>Companie</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Denumire legală</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>CUI or CIF; RO in front marks a VAT payer</source>
        <translation>CUI sau CIF; RO în față arată un plătitor de TVA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Județ</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Responsabil clienți</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Cod CAEN</translation>
    </message>
    <message>
        <source>CAEN code</source>
        <translation>Codul CAEN al activității</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Angajați</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Cifră de afaceri</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Revenue range</source>
        <translation>Interval de venituri</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Pagină web</translation>
    </message>
    <message>
        <source>Trade register no.</source>
        <translation>Nr. reg. comerțului</translation>
    </message>
    <message>
        <source>VAT payer</source>
        <translation>Plătitor de TVA</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bancă</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Înființată în</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Listed on an exchange</source>
        <translation>Listată la bursă</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Piață-țintă</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misiune</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Adresare</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Ia decizii</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Lucrează acolo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunitate</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Alocată lui</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Finalizată la</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Reacție</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitate</translation>
    </message>
    <message>
        <source>Empty = the default of the stage</source>
        <translation>Gol = valoarea implicită a etapei</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Data închiderii</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Lost because of</source>
        <translation>Pierdută din cauza</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ultima activitate</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închisă la</translation>
    </message>
    <message>
        <source>Probability of the stage</source>
        <translation>Probabilitatea etapei</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Stradă</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Primary address</source>
        <translation>Adresă principală</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixată</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repetă</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Memento</translation>
    </message>
    <message>
        <source>Typed freely: tomorrow 9:00, +1d 09:00, Friday 14:30</source>
        <translation>Scris liber: mâine 9:00, +1z 09:00, vineri 14:30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Șters la</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Adăugat de</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Left empty, the next number is taken</source>
        <translation>Lăsat gol, primește numărul următor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Obiect</translation>
    </message>
    <message>
        <source>Contract type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Expirare</translation>
    </message>
    <message>
        <source>The last day of the contract</source>
        <translation>Ultima zi a contractului</translation>
    </message>
    <message>
        <source>Auto-renews</source>
        <translation>Se reînnoiește</translation>
    </message>
    <message>
        <source>Goes on after its end date unless somebody gives notice</source>
        <translation>Continuă după încheiere dacă nimeni nu dă preaviz</translation>
    </message>
    <message>
        <source>Renewal (months)</source>
        <translation>Reînnoire (luni)</translation>
    </message>
    <message>
        <source>Notice (days)</source>
        <translation>Preaviz (zile)</translation>
    </message>
    <message>
        <source>How long before its end the contract can still be given notice on</source>
        <translation>Cu câte zile înainte de încheiere se poate da preavizul</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Preaviz până la</translation>
    </message>
    <message>
        <source>The last day to give notice</source>
        <translation>Ultima zi în care se poate da preavizul</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>The first day of the next term</source>
        <translation>Prima zi a perioadei următoare</translation>
    </message>
    <message>
        <source>Remind (days)</source>
        <translation>Memento (zile)</translation>
    </message>
    <message>
        <source>A task so many days before the last day to give notice; empty = none</source>
        <translation>O sarcină cu atâtea zile înainte de ultima zi de preaviz; gol = fără</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Tarif lunar</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Valoare totală</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Termen de plată</translation>
    </message>
    <message>
        <source>Terminated on</source>
        <translation>Reziliat la</translation>
    </message>
    <message>
        <source>Why terminated</source>
        <translation>Motivul rezilierii</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Următoarea sarcină</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Cu cine</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Răspuns până la</translation>
    </message>
    <message>
        <source>Empty: by the priority, in working hours</source>
        <translation>Gol: după prioritate, în ore de lucru</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primită</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>În această etapă din</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Valoarea clientului</translation>
    </message>
    <message>
        <source>Earlier issues</source>
        <translation>Probleme anterioare</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Cine este afectat</translation>
    </message>
    <message>
        <source>NPS answer</source>
        <translation>Răspuns NPS</translation>
    </message>
    <message>
        <source>Decision type</source>
        <translation>Tipul deciziei</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>Financial impact</source>
        <translation>Impact financiar</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Left empty, urgency and type say when</source>
        <translation>Dacă rămâne gol, îl dau urgența și tipul</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decisă la</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creată de</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>0.1 to 5</source>
        <translation>De la 0,1 la 5</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Efort</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risc</translation>
    </message>
    <message>
        <source>Changes the contract</source>
        <translation>Schimbă contractul</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Efect așteptat</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Răspuns trimis</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mulțumire</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>De la 1 la 10</translation>
    </message>
    <message>
        <source>Hours to resolve</source>
        <translation>Ore până la rezolvare</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladată</translation>
    </message>
    <message>
        <source>Needs a follow-up</source>
        <translation>Trebuie urmărită</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>De urmărit la</translation>
    </message>
    <message>
        <source>Actual impact</source>
        <translation>Impact real</translation>
    </message>
    <message>
        <source>Customer stayed</source>
        <translation>Clientul a rămas</translation>
    </message>
    <message>
        <source>How well it worked</source>
        <translation>Cât de bine a mers</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>De la 1 la 5</translation>
    </message>
    <message>
        <source>NPS change</source>
        <translation>Schimbarea NPS</translation>
    </message>
    <message>
        <source>What worked well</source>
        <translation>Ce a mers bine</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Ce putea fi mai bine</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Ce am învățat</translation>
    </message>
    <message>
        <source>Ask for the outcome on</source>
        <translation>Întreabă de rezultat la</translation>
    </message>
    <message>
        <source>Urgency goes from 1 to 5.</source>
        <translation>Urgența este între 1 și 5.</translation>
    </message>
    <message>
        <source>An NPS answer goes from 0 to 10.</source>
        <translation>Un răspuns NPS este între 0 și 10.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pasul următor</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Termen depășit</translation>
    </message>
    <message>
        <source>Open beyond its target time</source>
        <translation>Deschisă după termen</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Mă așteaptă pe mine</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Tip de răspuns</translation>
    </message>
    <message>
        <source>Says by when, by what criteria and who is asked</source>
        <translation>Spune până când, după ce criterii și cine este întrebat</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Rezolvat la</translation>
    </message>
    <message>
        <source>Months with us</source>
        <translation>Luni de colaborare</translation>
    </message>
    <message>
        <source>1 to 5; 5 is answered within two hours of work. In order: open ones first, of the same urgency the sooner target</source>
        <translation>De la 1 la 5; la 5 se răspunde în două ore de lucru. În ordine: întâi cele deschise, iar la aceeași urgență cea cu termenul mai apropiat</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planificată pentru</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Făcută la</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Buget</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nume în engleză</translation>
    </message>
    <message>
        <source>Cost per click</source>
        <translation>Cost pe clic</translation>
    </message>
    <message>
        <source>Cost per impression</source>
        <translation>Cost pe afișare</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>În folosință</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiuni</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Mărime în octeți</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Trimiterea</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Începută la</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Încheiată la</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Success is a</source>
        <translation>Reușita este</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>În câte zile</translation>
    </message>
    <message>
        <source>Planned per variant</source>
        <translation>Planificat pe variantă</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Motivul alegerii</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Cheltuit</translation>
    </message>
    <message>
        <source>Cost of the figures by day and of the messages</source>
        <translation>Costul din cifrele zilnice și al mesajelor</translation>
    </message>
    <message>
        <source>Spent, as typed</source>
        <translation>Cheltuit (scris)</translation>
    </message>
    <message>
        <source>Only where the figures do not say all; the difference is shown</source>
        <translation>Doar când cifrele nu spun tot; diferența se afișează</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Obiectiv</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Trimis prin</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>De trimis la</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritm</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expeditor</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresa expeditorului</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Răspunsuri către</translation>
    </message>
    <message>
        <source>Without it, and without an address on the web, nothing is sent</source>
        <translation>Fără ea și fără o adresă web nu se trimite nimic</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Cel mult mesaje</translation>
    </message>
    <message>
        <source>Of all campaigns, to one person, in the days beside it</source>
        <translation>Din toate campaniile, către o persoană, în zilele alăturate</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>În atâtea zile</translation>
    </message>
    <message>
        <source>Days between two of this campaign</source>
        <translation>Zile între două mesaje ale campaniei</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation>De ce a fost anulată</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>Budget by purpose</source>
        <translation>Buget pe destinații</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>Test A/B</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Criterii de reușită</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Date demografice</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interese</translation>
    </message>
    <message>
        <source>A cost is not below zero.</source>
        <translation>Costul nu poate fi negativ.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Varianta</translation>
    </message>
    <message>
        <source>Gone out</source>
        <translation>Plecat</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicuri</translation>
    </message>
    <message>
        <source>Of people</source>
        <translation>Ale oamenilor</translation>
    </message>
    <message>
        <source>Mail scanners that open every link; counted apart from people</source>
        <translation>Programe care verifică mesajele și deschid orice legătură; numărate separat de oameni</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A răspuns</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>S-a dezabonat</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>De ce a eșuat</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Peste buget</translation>
    </message>
    <message>
        <source>Has spent more than it was given</source>
        <translation>A cheltuit mai mult decât a primit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Opt-out mailbox</source>
        <translation>Căsuța dezabonării</translation>
    </message>
    <message>
        <source>Opt-out web page</source>
        <translation>Pagina dezabonării</translation>
    </message>
    <message>
        <source>Machine clicks</source>
        <translation>Clicuri automate</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The file %1 cannot be opened: %2</source>
        <translation>Fișierul %1 nu poate fi deschis: %2</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Un alt program folosește %1.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Fișierul nu poate fi scris: %1</translation>
    </message>
    <message>
        <source>The file is not what was stored; it was not opened.</source>
        <translation>Fișierul nu este cel păstrat; nu a fost deschis.</translation>
    </message>
    <message>
        <source>Unnamed file</source>
        <translation>Fișier fără nume</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Fișierul nu poate fi deschis: %1</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Acest fel de fișier nu are previzualizare.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Imaginea nu poate fi citită.</translation>
    </message>
    <message>
        <source>The picture is too large for a preview: %1 × %2.</source>
        <translation>Imaginea este prea mare pentru previzualizare: %1 × %2.</translation>
    </message>
    <message>
        <source>Stopped. The file was not added.</source>
        <translation>Oprit. Fișierul nu a fost adăugat.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1” nu este un fișier.</translation>
    </message>
    <message>
        <source>“%1” has %2; a file may have %3.</source>
        <translation>„%1” are %2; un fișier poate avea cel mult %3.</translation>
    </message>
    <message>
        <source>“%1” does not fit: the organisation&apos;s files are full (%2 are left).</source>
        <translation>„%1” nu încape: spațiul organizației pentru fișiere este plin (au rămas %2).</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1” nu poate fi citit: %2</translation>
    </message>
    <message>
        <source>“%1” changes while it is read. Try again when it is finished.</source>
        <translation>„%1” se schimbă în timp ce este citit. Încercați din nou când este terminat.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Imaginea este prea mare.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Imagine %1.png</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Add files…</source>
        <translation>Adaugă fișiere…</translation>
    </message>
    <message>
        <source>attach document picture</source>
        <translation>atașează document imagine</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The filter cannot be used: a condition has a value of the wrong kind.</source>
        <translation>Filtrul nu poate fi folosit: o condiție are o valoare de alt tip.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valoare</numerusform>
            <numerusform>%n valori</numerusform>
            <numerusform>%n de valori</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>astăzi</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>trim. %1 %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>înainte de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>după %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>oricare</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de la %1 la %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>chosen record</source>
        <translation>înregistrarea aleasă</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 sau %2</translation>
    </message>
    <message>
        <source>any but %1</source>
        <translation>oricare în afară de %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>conține „%1”</translation>
    </message>
    <message>
        <source>is</source>
        <translation>este</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nu este</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>este una dintre</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>nu este niciuna dintre</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>cel puțin</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>cel mult</translation>
    </message>
    <message>
        <source>in the time from, to</source>
        <translation>în intervalul de la, până la</translation>
    </message>
    <message>
        <source>between</source>
        <translation>între</translation>
    </message>
    <message>
        <source>before</source>
        <translation>înainte de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>după</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>conține</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>este gol</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>nu este gol</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>întârziate</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>următoarele 7 zile</translation>
    </message>
    <message>
        <source>next 30 days</source>
        <translation>următoarele 30 de zile</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ultimele 30 de zile</translation>
    </message>
</context>
<context>
    <name>ForecastBoard</name>
    <message>
        <source>Earlier</source>
        <translation>Depășite</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Fără dată</translation>
    </message>
    <message>
        <source>Not into the past</source>
        <translation>Nu în trecut</translation>
    </message>
    <message>
        <source>A date that is over forecasts nothing.</source>
        <translation>O dată trecută nu prognozează nimic.</translation>
    </message>
</context>
<context>
    <name>FramingView</name>
    <message>
        <source>Next: criteria</source>
        <translation>Urmează: criteriile</translation>
    </message>
    <message>
        <source>Next: options</source>
        <translation>Urmează: variantele</translation>
    </message>
    <message>
        <source>Start scoring…</source>
        <translation>Începe notarea…</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Un pas înapoi</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Anulează decizia…</translation>
    </message>
    <message>
        <source>cancel stop</source>
        <translation>renunță oprește</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Adaugă un criteriu</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Adaugă o variantă</translation>
    </message>
    <message>
        <source>Invite all proposed evaluators</source>
        <translation>Invită toți evaluatorii propuși</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pasul următor</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help: %1</source>
        <translation>Ajutor: %1</translation>
    </message>
    <message>
        <source>(not there for your role)</source>
        <translation>(nu există pentru rolul dumneavoastră)</translation>
    </message>
    <message>
        <source>%1, then “%2”</source>
        <comment>keys of the palette, name of a command</comment>
        <translation>%1, apoi „%2”</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pentru început</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Pe orice pagină</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programul</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Anul Nou</translation>
    </message>
    <message>
        <source>Second day of the new year</source>
        <translation>A doua zi de Anul Nou</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Boboteaza</translation>
    </message>
    <message>
        <source>Saint John the Baptist</source>
        <translation>Sfântul Ioan Botezătorul</translation>
    </message>
    <message>
        <source>Unification Day</source>
        <translation>Ziua Unirii Principatelor Române</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vinerea Mare</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Paștele</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>A doua zi de Paște</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Ziua Muncii</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>Ziua Copilului</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Rusaliile</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>A doua zi de Rusalii</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Adormirea Maicii Domnului</translation>
    </message>
    <message>
        <source>Saint Andrew</source>
        <translation>Sfântul Andrei</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Ziua Națională a României</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Crăciunul</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>A doua zi de Crăciun</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Amână…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizează</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>De ce această ordine</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apelează</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Notează un apel</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Sarcină nouă</translation>
    </message>
</context>
<context>
    <name>IcsReader</name>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Fișierul depășește 10 MB.</translation>
    </message>
    <message>
        <source>The file is no calendar: it holds bytes that no text has.</source>
        <translation>Fișierul nu este un calendar: conține octeți pe care niciun text nu îi are.</translation>
    </message>
    <message>
        <source>The file is no calendar: BEGIN:VCALENDAR is missing.</source>
        <translation>Fișierul nu este un calendar: lipsește BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>A field of the file is longer than 1 MB.</source>
        <translation>Un câmp din fișier depășește 1 MB.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Fișierul are prea multe niveluri.</translation>
    </message>
    <message>
        <source>The file has more than 20,000 parts.</source>
        <translation>Fișierul are peste 20.000 de părți.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Fără titlu</translation>
    </message>
    <message>
        <source>The file is no calendar that can be read.</source>
        <translation>Fișierul nu este un calendar care poate fi citit.</translation>
    </message>
    <message>
        <source>A field of the file has too many parameters.</source>
        <translation>Un câmp al fișierului are prea mulți parametri.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 fields.</source>
        <translation>Fișierul are peste 500.000 de câmpuri.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row holds a NUL character.</source>
        <translation>Rândul conține un caracter NUL.</translation>
    </message>
    <message>
        <source>The row holds characters that cannot be read as %1.</source>
        <translation>Rândul conține caractere care nu pot fi citite ca %1.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Rândul are %1 celule, antetul are %2.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coloana %1</translation>
    </message>
    <message>
        <source>The header cannot be read as %1.</source>
        <translation>Antetul nu poate fi citit ca %1.</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1</source>
        <translation>Fișierul nu poate fi citit mai departe: %1</translation>
    </message>
    <message>
        <source>The file cannot be read from line %1 on.</source>
        <translation>Fișierul nu poate fi citit începând cu linia %1.</translation>
    </message>
    <message>
        <source>A cell of the row in line %1 is longer than 1 MB; a quote that is opened there may never be closed.</source>
        <translation>O celulă a rândului din linia %1 depășește 1 MB; poate că ghilimelele deschise acolo nu se închid niciodată.</translation>
    </message>
    <message>
        <source>The row in line %1 has more than %2 columns.</source>
        <translation>Rândul din linia %1 are mai mult de %2 coloane.</translation>
    </message>
    <message>
        <source>A quote opened in this row is never closed; the rest of the file is part of it.</source>
        <translation>Ghilimelele deschise în acest rând nu se închid; restul fișierului face parte din ele.</translation>
    </message>
    <message>
        <source>A quote opened in the header is never closed.</source>
        <translation>Ghilimelele deschise în antet nu se închid.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Fișierul nu poate fi deschis: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Nu este destulă memorie pentru a citi fișierul.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fișierul este gol.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Oprit. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Somebody changed these records since the dry run. Nothing was imported; run it again.</source>
        <translation>Cineva a modificat aceste înregistrări după simulare. Nu s-a importat nimic; rulați din nou simularea.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Fișierul nu poate fi scris: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” cannot be understood.</source>
        <translation>„%1” din corespondențe nu poate fi înțeles.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Oprit.</translation>
    </message>
    <message>
        <source>Two columns are mapped to “%1”.</source>
        <translation>Două coloane corespund câmpului „%1”.</translation>
    </message>
    <message>
        <source>No column is mapped to “%1”.</source>
        <translation>Nicio coloană nu corespunde câmpului „%1”.</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>Nicio coloană nu are încă un înțeles.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it and import the parts.</source>
        <translation>Fișierul are mai mult de %1 rânduri. Împărțiți-l și importați părțile.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Codarea „%1” nu este cunoscută.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (XLS). Save it as XLSX, ODS or CSV and import that.</source>
        <translation>Este un registru de calcul de tip vechi (XLS). Salvați-l ca XLSX, ODS sau CSV și importați-l pe acela.</translation>
    </message>
    <message>
        <source>The workbook is larger than %1 MB. Save the sheet as CSV and import that.</source>
        <translation>Registrul de calcul depășește %1 MB. Salvați foaia ca CSV și importați-o pe aceea.</translation>
    </message>
    <message>
        <source>The file is not a whole workbook.</source>
        <translation>Fișierul nu este un registru de calcul întreg.</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than %1 MB. Save the sheet as CSV and import that.</source>
        <translation>Despachetat, registrul de calcul depășește %1 MB. Salvați foaia ca CSV și importați-o pe aceea.</translation>
    </message>
    <message>
        <source>The workbook cannot be read; it is damaged or protected by a password.</source>
        <translation>Registrul de calcul nu poate fi citit; este deteriorat sau protejat cu parolă.</translation>
    </message>
    <message>
        <source>The sheet has more cells than can be read at once. Split it and import the parts.</source>
        <translation>Foaia are mai multe celule decât se pot citi o dată. Împărțiți-o și importați părțile.</translation>
    </message>
    <message>
        <source>The file of cards is larger than %1 MB.</source>
        <translation>Fișierul cu cărți de vizită depășește %1 MB.</translation>
    </message>
    <message>
        <source>The file holds more than %1 cards.</source>
        <translation>Fișierul conține mai mult de %1 cărți de vizită.</translation>
    </message>
    <message>
        <source>A field of the card is larger than 1 MB.</source>
        <translation>Un câmp al cărții de vizită depășește 1 MB.</translation>
    </message>
    <message>
        <source>The card has no end; the file is not whole.</source>
        <translation>Cartea de vizită nu are sfârșit; fișierul nu este întreg.</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Import…</source>
        <translation>Importă…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importă clienți…</translation>
    </message>
    <message>
        <source>Import opportunities…</source>
        <translation>Importă oportunități…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importuri anterioare…</translation>
    </message>
    <message>
        <source>revert take back</source>
        <translation>anulează retrage import</translation>
    </message>
    <message>
        <source>What was copied cannot be imported.</source>
        <translation>Ce s-a copiat nu poate fi importat.</translation>
    </message>
    <message>
        <source>CSV XLSX ODS vCard file spreadsheet table</source>
        <translation>CSV XLSX ODS vCard fișier foaie de calcul tabel</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importă persoane de contact…</translation>
    </message>
    <message>
        <source>Import tasks…</source>
        <translation>Importă sarcini…</translation>
    </message>
    <message>
        <source>Import interactions…</source>
        <translation>Importă interacțiuni…</translation>
    </message>
    <message>
        <source>Import services…</source>
        <translation>Importă servicii…</translation>
    </message>
    <message>
        <source>Import contracts…</source>
        <translation>Importă contracte…</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Identifier in the other system</source>
        <translation>Identificator în celălalt sistem</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Numele companiei</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Denumire juridică</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>Trade register no.</source>
        <translation>Nr. registrul comerțului</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Județ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Anul înființării</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Angajați</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Cifra de afaceri</translation>
    </message>
    <message>
        <source>Currency of the revenue</source>
        <translation>Moneda cifrei de afaceri</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Product (part of the title)</source>
        <translation>Produs (parte din titlu)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>În această etapă din</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Data închiderii</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitate</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursa</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurent</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Livrabile</translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation>Ore estimate</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexitate</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Recurent</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecvență</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se oferă</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prenume și nume</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Adresare</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunitate</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuită lui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Reacție</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numărul contractului</translation>
    </message>
    <message>
        <source>Tax ID of the customer</source>
        <translation>CUI-ul clientului</translation>
    </message>
    <message>
        <source>Contract type</source>
        <translation>Tipul contractului</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Expirare</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Se reînnoiește automat</translation>
    </message>
    <message>
        <source>Renewed for, months</source>
        <translation>Reînnoit pentru, luni</translation>
    </message>
    <message>
        <source>Notice, days</source>
        <translation>Preaviz, zile</translation>
    </message>
    <message>
        <source>Reminder, days</source>
        <translation>Memento, zile</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Tarif lunar</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Valoare totală</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Termen de plată</translation>
    </message>
    <message>
        <source>Terminated on</source>
        <translation>Reziliat la</translation>
    </message>
    <message>
        <source>Why terminated</source>
        <translation>Motivul rezilierii</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane de contact</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacțiuni</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicii</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file to import…</source>
        <translation>Alege un fișier de importat…</translation>
    </message>
    <message>
        <source>Next question of the import</source>
        <translation>Următoarea întrebare a importului</translation>
    </message>
    <message>
        <source>Apply the import</source>
        <translation>Aplică importul</translation>
    </message>
    <message>
        <source>Apply the import without the rows that ask</source>
        <translation>Aplică importul fără rândurile cu întrebări</translation>
    </message>
    <message>
        <source>Revert this import</source>
        <translation>Anulează acest import</translation>
    </message>
    <message>
        <source>Save the refused rows as a file…</source>
        <translation>Salvează rândurile refuzate ca fișier…</translation>
    </message>
    <message>
        <source>Paste rows to import</source>
        <translation>Lipește rânduri de importat</translation>
    </message>
    <message>
        <source>Go on with the import that was begun</source>
        <translation>Continuă importul început</translation>
    </message>
</context>
<context>
    <name>ImportPaste</name>
    <message>
        <source>It is larger than 50 MB. Save it as a file and import that.</source>
        <translation>Depășește 50 MB. Salvați-l ca fișier și importați fișierul.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy a head line and at least one row from a spreadsheet.</source>
        <translation>Nu sunt rânduri în memoria temporară. Copiați capul de tabel și cel puțin un rând dintr-o foaie de calcul.</translation>
    </message>
    <message>
        <source>Pasted rows %1.tsv</source>
        <translation>Rânduri lipite %1.tsv</translation>
    </message>
    <message>
        <source>It could not be kept in a file: %1</source>
        <translation>Nu s-a putut păstra într-un fișier: %1</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>It is the same record as row %1.</source>
        <translation>Este aceeași înregistrare ca rândul %1.</translation>
    </message>
    <message>
        <source>Its tax ID belongs to “%1”.</source>
        <translation>Codul fiscal aparține companiei „%1”.</translation>
    </message>
    <message>
        <source>You may not create records for people of other teams.</source>
        <translation>Nu puteți crea înregistrări pentru persoane din alte echipe.</translation>
    </message>
    <message>
        <source>You may not change it: it belongs to another team.</source>
        <translation>Nu o puteți modifica: aparține altei echipe.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”; the record becomes yours.</source>
        <translation>Nimeni de aici nu se numește „%1”; înregistrarea devine a dumneavoastră.</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>Rândul nu numește niciun client.</translation>
    </message>
    <message>
        <source>There is no customer called “%1”; it lands without one.</source>
        <translation>Nu există clientul „%1”; înregistrarea intră fără client.</translation>
    </message>
    <message>
        <source>%1 customers are called “%2”; it lands without one.</source>
        <translation>%1 clienți se numesc „%2”; înregistrarea intră fără client.</translation>
    </message>
    <message>
        <source>%1 customers fit: %2.</source>
        <translation>Se potrivesc %1 clienți: %2.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Omis.</translation>
    </message>
    <message>
        <source>There is no title, product, customer or identifier to name it by.</source>
        <translation>Nu există titlu, produs, client sau identificator după care să fie numită.</translation>
    </message>
    <message>
        <source>A won opportunity needs an amount and a close date.</source>
        <translation>O oportunitate câștigată are nevoie de sumă și de data închiderii.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1” este gol.</translation>
    </message>
    <message>
        <source>Its tax ID belongs to row %1.</source>
        <translation>Codul fiscal aparține rândului %1.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Restore and change</source>
        <translation>Restaurează și modifică</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omite</translation>
    </message>
    <message>
        <source>The question was not answered.</source>
        <translation>Întrebarea nu are răspuns.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date.</source>
        <translation>%1: „%2” nu este o dată.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 depășește %2 caractere.</translation>
    </message>
    <message>
        <source>%1 holds what looks like a personal number. A CRM does not need it.</source>
        <translation>%1 conține ceva ce pare a fi un cod numeric personal. Un CRM nu are nevoie de el.</translation>
    </message>
    <message>
        <source>%1 looks like a personal number. A CRM does not need it.</source>
        <translation>%1 pare a fi un cod numeric personal. Un CRM nu are nevoie de el.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a currency.</source>
        <translation>%1: „%2” nu este o monedă.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: „%2” nu este un număr.</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1 este sub zero.</translation>
    </message>
    <message>
        <source>%1: “%2” has more than two decimals.</source>
        <translation>%1: „%2” are mai mult de două zecimale.</translation>
    </message>
    <message>
        <source>%1: “%2” is too large.</source>
        <translation>%1: „%2” este prea mare.</translation>
    </message>
    <message>
        <source>Does the mark in “%1” part thousands or decimals?</source>
        <translation>„%1”: separatorul e de mii sau de zecimale?</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number that can be stored there.</source>
        <translation>%1: „%2” nu este un număr întreg care poate fi păstrat acolo.</translation>
    </message>
    <message>
        <source>%1: it is not said what “%2” means.</source>
        <translation>%1: nu este precizat ce înseamnă „%2”.</translation>
    </message>
    <message>
        <source>Deleted on %1.</source>
        <translation>Ștearsă pe %1.</translation>
    </message>
    <message>
        <source>Deleted on %1 by %2.</source>
        <translation>Ștearsă pe %1 de %2.</translation>
    </message>
    <message>
        <source>It names no customer, person or opportunity that is here.</source>
        <translation>Nu numește niciun client, nicio persoană și nicio oportunitate care există aici.</translation>
    </message>
    <message>
        <source>There is not exactly one person called “%1”; it lands without one.</source>
        <translation>Nu există exact o persoană cu numele „%1”; rândul intră fără ea.</translation>
    </message>
    <message>
        <source>There is not exactly one opportunity called “%1”; it lands without one.</source>
        <translation>Nu există exact o oportunitate cu titlul „%1”; rândul intră fără ea.</translation>
    </message>
    <message>
        <source>%1 records fit: %2.</source>
        <translation>Se potrivesc %1 înregistrări: %2.</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>Rândul nu numește pe nimeni.</translation>
    </message>
    <message>
        <source>It lies in the future; import it as a task.</source>
        <translation>Este în viitor; importați-o ca sarcină.</translation>
    </message>
    <message>
        <source>A recurring service needs its frequency.</source>
        <translation>Un serviciu recurent are nevoie de frecvență.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1: „%2” nu înseamnă nici da, nici nu.</translation>
    </message>
    <message>
        <source>A contract needs a customer that is here.</source>
        <translation>Un contract are nevoie de un client care există aici.</translation>
    </message>
    <message>
        <source>Its number belongs to another contract.</source>
        <translation>Numărul aparține altui contract.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>Contractul expiră înainte să înceapă.</translation>
    </message>
    <message>
        <source>A contract that renews by itself needs an end date.</source>
        <translation>Un contract care se reînnoiește automat are nevoie de o dată de încheiere.</translation>
    </message>
    <message>
        <source>A contract in force needs a start date.</source>
        <translation>Un contract în vigoare are nevoie de o dată de început.</translation>
    </message>
    <message>
        <source>An expired contract has an end date in the past.</source>
        <translation>Un contract expirat are data de încheiere în trecut.</translation>
    </message>
    <message>
        <source>The contract was terminated before it started.</source>
        <translation>Contractul a fost reziliat înainte să înceapă.</translation>
    </message>
</context>
<context>
    <name>ImportReverted</name>
    <message numerus="yes">
        <source>%Ln row(s) taken back</source>
        <translation>
            <numerusform>%Ln rând readus la starea dinainte</numerusform>
            <numerusform>%Ln rânduri readuse la starea dinainte</numerusform>
            <numerusform>%Ln de rânduri readuse la starea dinainte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are, they changed since</source>
        <translation>
            <numerusform>%Ln rând rămas așa cum este, modificat între timp</numerusform>
            <numerusform>%Ln rânduri rămase așa cum sunt, modificate între timp</numerusform>
            <numerusform>%Ln de rânduri rămase așa cum sunt, modificate între timp</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificat între timp</translation>
    </message>
    <message>
        <source>other records belong to it</source>
        <translation>alte înregistrări depind de el</translation>
    </message>
    <message>
        <source>not yours to change</source>
        <translation>nu îl puteți modifica</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nu mai există</translation>
    </message>
    <message>
        <source>its place is taken by another record</source>
        <translation>locul îi este ocupat de altă înregistrare</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>nu poate fi anulat</translation>
    </message>
</context>
<context>
    <name>ImportsModel</name>
    <message>
        <source>Events of messages</source>
        <translation>Evenimente ale mesajelor</translation>
    </message>
    <message>
        <source>Figures of campaigns</source>
        <translation>Cifre ale campaniilor</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Oprit. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Fișierul nu poate fi scris: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
</context>
<context>
    <name>IntakeCommands</name>
    <message>
        <source>CSV provider clicks bounces unsubscribes advertisements Google Ads Meta</source>
        <translation>CSV furnizor clicuri respinse dezabonări reclame Google Ads Meta</translation>
    </message>
    <message>
        <source>Import events…</source>
        <translation>Importă evenimente…</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>Importă cifre…</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Alegeți fișierul…</translation>
    </message>
    <message>
        <source>These rows as a file…</source>
        <translation>Aceste rânduri ca fișier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) imported. What was heard stays: opt-outs among it hold.</source>
        <translation>
            <numerusform>%Ln eveniment importat. Ce s-a aflat rămâne: dezabonările sunt valabile.</numerusform>
            <numerusform>%Ln evenimente importate. Ce s-a aflat rămâne: dezabonările sunt valabile.</numerusform>
            <numerusform>%Ln de evenimente importate. Ce s-a aflat rămâne: dezabonările sunt valabile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %Ln day(s) imported</source>
        <translation>
            <numerusform>Cifrele unei zile au fost importate</numerusform>
            <numerusform>Cifrele a %Ln zile au fost importate</numerusform>
            <numerusform>Cifrele a %Ln de zile au fost importate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The system keyring did not keep the password; it is asked for each time.</source>
        <translation>Seiful de parole al sistemului nu a păstrat parola; va fi cerută de fiecare dată.</translation>
    </message>
</context>
<context>
    <name>LearningCommands</name>
    <message>
        <source>What was learned from decisions</source>
        <translation>Ce am învățat din decizii</translation>
    </message>
    <message>
        <source>learning statistics outcome prediction fair treatment</source>
        <translation>învățare statistici rezultat previziune tratament egal</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Învățare</translation>
    </message>
</context>
<context>
    <name>LetterReader</name>
    <message>
        <source>without a name</source>
        <translation>fără nume</translation>
    </message>
    <message>
        <source>This e-mail is larger than %1 MB. It can be kept as a file, without its attachments.</source>
        <translation>E-mailul este mai mare de %1 MB. Poate fi păstrat ca fișier, fără atașamente.</translation>
    </message>
    <message>
        <source>This file has more headers than an e-mail has.</source>
        <translation>Fișierul are mai multe antete decât are un e-mail.</translation>
    </message>
    <message>
        <source>This file is no e-mail.</source>
        <translation>Acest fișier nu este un e-mail.</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Paste rows of a spreadsheet</source>
        <translation>Lipește rânduri dintr-un tabel</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Choose a view…</source>
        <translation>Alege o vizualizare…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salvează vizualizarea</translation>
    </message>
    <message>
        <source>Save the view as…</source>
        <translation>Salvează vizualizarea ca…</translation>
    </message>
    <message>
        <source>Deleted in the last 30 days</source>
        <translation>Șterse în ultimele 30 de zile</translation>
    </message>
</context>
<context>
    <name>MessageFields</name>
    <message>
        <source>customer name</source>
        <translation>numele clientului</translation>
    </message>
    <message>
        <source>First and last name of the contact, otherwise the company</source>
        <translation>Prenumele și numele persoanei de contact, altfel firma</translation>
    </message>
    <message>
        <source>pet name</source>
        <translation>numele animalului</translation>
    </message>
    <message>
        <source>The pet of the last appointment</source>
        <translation>Animalul de la ultima programare</translation>
    </message>
    <message>
        <source>booking link</source>
        <translation>link de programare</translation>
    </message>
    <message>
        <source>The address for booking, made for this message</source>
        <translation>Adresa pentru programare, făcută pentru acest mesaj</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>formula de adresare</translation>
    </message>
    <message>
        <source>Made of the contact&apos;s salutation and name; neutral when the salutation is not known</source>
        <translation>Din apelativul și numele persoanei de contact; neutră când apelativul nu se cunoaște</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>apelativ</translation>
    </message>
    <message>
        <source>What follows “Dear”: salutation and last name of the contact</source>
        <translation>Ce urmează după „Stimate” sau „Stimată”: apelativul și numele persoanei de contact</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prenume</translation>
    </message>
    <message>
        <source>First name of the contact</source>
        <translation>Prenumele persoanei de contact</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nume</translation>
    </message>
    <message>
        <source>Last name of the contact</source>
        <translation>Numele de familie al persoanei de contact</translation>
    </message>
    <message>
        <source>company</source>
        <translation>firmă</translation>
    </message>
    <message>
        <source>The contact&apos;s company</source>
        <translation>Firma persoanei de contact</translation>
    </message>
    <message>
        <source>county</source>
        <translation>județ</translation>
    </message>
    <message>
        <source>County of the company</source>
        <translation>Județul firmei</translation>
    </message>
    <message>
        <source>last product</source>
        <translation>ultimul produs</translation>
    </message>
    <message>
        <source>What the customer ordered last</source>
        <translation>Ce a comandat clientul ultima dată</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>luni în urmă</translation>
    </message>
    <message>
        <source>Full months since the last order, in words: “two months”</source>
        <translation>Lunile întregi de la ultima comandă, în cuvinte: „două luni”</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>numele meu</translation>
    </message>
    <message>
        <source>Whoever the message is from</source>
        <translation>Cine trimite mesajul</translation>
    </message>
    <message>
        <source>my phone</source>
        <translation>telefonul meu</translation>
    </message>
    <message>
        <source>Phone of whoever the message is from</source>
        <translation>Telefonul celui care trimite mesajul</translation>
    </message>
    <message>
        <source>my company</source>
        <translation>firma mea</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Numele organizației</translation>
    </message>
</context>
<context>
    <name>MessageLaunch</name>
    <message>
        <source>Nobody would get this message as things stand.</source>
        <translation>Deocamdată, mesajul nu ar ajunge la nimeni.</translation>
    </message>
    <message>
        <source>The SMS has %1 parts; more than %2 do not arrive whole.</source>
        <translation>SMS-ul are %1 părți; dacă sunt mai mult de %2, nu ajunge întreg.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Test to me…</source>
        <translation>Test către mine…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Trimite…</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Nu există câmpul „%1”.</translation>
    </message>
    <message>
        <source>A brace is opened and not closed. To write a brace, type it twice.</source>
        <translation>O acoladă este deschisă și nu este închisă. Pentru a scrie o acoladă, tastați-o de două ori.</translation>
    </message>
    <message>
        <source>The field “%1” stands inside a tag. Only a link&apos;s whole address may be a field, and only one that is a link.</source>
        <translation>Câmpul „%1” se află într-un marcaj. Doar adresa întreagă a unui link poate fi un câmp, și numai unul care este link.</translation>
    </message>
    <message>
        <source>The field “%1” takes no words to write instead.</source>
        <translation>Câmpul „%1” nu acceptă un text de rezervă.</translation>
    </message>
    <message>
        <source>The words to write instead of “%1” hold a tag.</source>
        <translation>Textul de rezervă pentru „%1” conține un marcaj.</translation>
    </message>
    <message>
        <source>A part “only for” stands inside another one.</source>
        <translation>O parte „doar pentru” se află în interiorul alteia.</translation>
    </message>
    <message>
        <source>A part “only for” has no end.</source>
        <translation>O parte „doar pentru” nu are sfârșit.</translation>
    </message>
    <message>
        <source>A part “only for” ends here and does not begin.</source>
        <translation>Aici se termină o parte „doar pentru” care nu începe nicăieri.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Nu există grupul „%1”.</translation>
    </message>
    <message>
        <source>The subject is one line.</source>
        <translation>Subiectul are un singur rând.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Opted out</source>
        <translation>S-a dezabonat</translation>
    </message>
    <message>
        <source>Address on the stop list</source>
        <translation>Adresă pe lista de oprire</translation>
    </message>
    <message>
        <source>Mail to the address came back</source>
        <translation>Mesajele către adresă s-au întors</translation>
    </message>
    <message>
        <source>Contact not active any more</source>
        <translation>Persoană de contact inactivă</translation>
    </message>
    <message>
        <source>No address for this channel</source>
        <translation>Fără adresă pentru acest canal</translation>
    </message>
    <message>
        <source>Address that cannot be reached</source>
        <translation>Adresă la care nu se poate ajunge</translation>
    </message>
    <message>
        <source>Consent too old</source>
        <translation>Acord prea vechi</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Fără acord</translation>
    </message>
    <message>
        <source>Got enough messages lately</source>
        <translation>A primit destule mesaje în ultima vreme</translation>
    </message>
    <message>
        <source>Got this campaign&apos;s message not long ago</source>
        <translation>Au primit de curând mesajul acestei campanii</translation>
    </message>
    <message>
        <source>Open complaint or decision</source>
        <translation>Reclamație sau decizie deschisă</translation>
    </message>
    <message>
        <source>Chosen out by a colleague</source>
        <translation>Scoși de un coleg</translation>
    </message>
    <message>
        <source>Same address as somebody else</source>
        <translation>Aceeași adresă cu altcineva</translation>
    </message>
    <message>
        <source>Contact not there any more</source>
        <translation>Persoana de contact nu mai există</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Canal necunoscut</translation>
    </message>
    <message>
        <source>Agreed to offers</source>
        <translation>Au fost de acord cu ofertele</translation>
    </message>
    <message>
        <source>Customer, similar service</source>
        <translation>Client, serviciu asemănător</translation>
    </message>
    <message>
        <source>consent of %1, %2</source>
        <translation>acord din %1, %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>%1 get it, %2 do not</source>
        <translation>%1 primesc, %2 nu</translation>
    </message>
    <message>
        <source>%1 parts of SMS, at most %2 for one person</source>
        <translation>părți de SMS: %1, cel mult %2 pentru o persoană</translation>
    </message>
    <message>
        <source>at a price that is not set</source>
        <translation>la un preț care nu este stabilit</translation>
    </message>
    <message>
        <source>“%1” leaves room for 70 signs a part instead of 160.</source>
        <translation>„%1” lasă loc de 70 de semne pe parte în loc de 160.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>The SMS has %n parts; more than 10 are not sent.</source>
        <translation>
            <numerusform>SMS-ul are %n parte; mai mult de 10 nu se trimit.</numerusform>
            <numerusform>SMS-ul are %n părți; mai mult de 10 nu se trimit.</numerusform>
            <numerusform>SMS-ul are %n de părți; mai mult de 10 nu se trimit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address for stopping messages with one click must begin with https.</source>
        <translation>Adresa pentru dezabonarea cu un singur clic trebuie să înceapă cu https.</translation>
    </message>
    <message>
        <source>Nobody could stop these messages: the campaign has neither a mailbox for that nor an address that takes one-click requests.</source>
        <translation>Nimeni nu s-ar putea dezabona: campania nu are nici o căsuță poștală pentru asta, nici o adresă care primește cereri cu un singur clic.</translation>
    </message>
    <message>
        <source>The organisation&apos;s address is missing; it stands under every message.</source>
        <translation>Lipsește adresa organizației; ea stă sub fiecare mesaj.</translation>
    </message>
    <message>
        <source>It holds a NUL or half a character.</source>
        <translation>Conține un caracter NUL sau o jumătate de caracter.</translation>
    </message>
    <message>
        <source>It holds a line break; a header of a message is one line.</source>
        <translation>Conține un sfârșit de rând; antetul unui mesaj are un singur rând.</translation>
    </message>
    <message>
        <source>It holds an invisible control character.</source>
        <translation>Conține un caracter de control invizibil.</translation>
    </message>
    <message>
        <source>It holds a sign that turns the direction of writing and could show something else than it says.</source>
        <translation>Conține un semn care schimbă direcția scrierii și ar putea arăta altceva decât spune.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Este mai lung decât permite limita (cel mult %1 caractere).</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Nu este completată nicio adresă de e-mail.</translation>
    </message>
    <message>
        <source>The address is in a form that mail programs refuse: quoted, with a comment or with blanks.</source>
        <translation>Adresa are o formă pe care programele de e-mail o refuză: cu ghilimele, cu un comentariu sau cu spații.</translation>
    </message>
    <message>
        <source>The address has letters before the @ that most mail servers refuse.</source>
        <translation>Adresa are înainte de @ litere pe care cele mai multe servere de e-mail le refuză.</translation>
    </message>
    <message>
        <source>The domain of the address does not exist in this form.</source>
        <translation>Domeniul adresei nu poate exista în această formă.</translation>
    </message>
    <message>
        <source>Nobody could stop these messages: the number that takes STOP is missing.</source>
        <translation>Nimeni nu s-ar putea dezabona: lipsește numărul la care se trimite STOP.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name is missing or cannot be written; it stands under every message.</source>
        <translation>Numele organizației lipsește sau nu poate fi scris; el stă sub fiecare mesaj.</translation>
    </message>
    <message>
        <source>The message has no key of its own to stop further ones with.</source>
        <translation>Mesajul nu are o cheie proprie pentru dezabonare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %n of %2: they do not get this message</source>
        <translation>
            <numerusform>%1 lipsește la %n persoană din %2: nu primește acest mesaj</numerusform>
            <numerusform>%1 lipsește la %n persoane din %2: nu primesc acest mesaj</numerusform>
            <numerusform>%1 lipsește la %n de persoane din %2: nu primesc acest mesaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %n of %2: “%3” is written instead</source>
        <translation>
            <numerusform>%1 lipsește la %n persoană din %2: se scrie „%3”</numerusform>
            <numerusform>%1 lipsește la %n persoane din %2: se scrie „%3”</numerusform>
            <numerusform>%1 lipsește la %n de persoane din %2: se scrie „%3”</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no phone number that an SMS reaches.</source>
        <translation>Nu există un număr de telefon la care să ajungă un SMS.</translation>
    </message>
    <message>
        <source>The address of the contact: %1</source>
        <translation>Adresa persoanei de contact: %1</translation>
    </message>
    <message>
        <source>The subject: %1</source>
        <translation>Subiectul: %1</translation>
    </message>
    <message>
        <source>There is no subject.</source>
        <translation>Nu există subiect.</translation>
    </message>
    <message>
        <source>The message has mistakes: correct them first.</source>
        <translation>Mesajul are greșeli: corectați-le întâi.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Nu există încă un text.</translation>
    </message>
    <message>
        <source>%1 is not known for this contact, and no other words are given.</source>
        <translation>%1: nu se cunoaște pentru această persoană de contact și nu s-a dat un text de rezervă.</translation>
    </message>
    <message>
        <source>The sender&apos;s name: %1</source>
        <translation>Numele expeditorului: %1</translation>
    </message>
    <message>
        <source>The contact&apos;s name: %1</source>
        <translation>Numele persoanei de contact: %1</translation>
    </message>
    <message>
        <source>The way to stop messages: %1</source>
        <translation>Calea de dezabonare: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address: %1</source>
        <translation>Adresa expeditorului: %1</translation>
    </message>
    <message>
        <source>The address for answers: %1</source>
        <translation>Adresa pentru răspunsuri: %1</translation>
    </message>
    <message>
        <source>The way to stop messages holds letters that a header cannot.</source>
        <translation>Calea de dezabonare conține litere care nu pot sta într-un antet.</translation>
    </message>
    <message>
        <source>The message says no way to stop further ones.</source>
        <translation>Mesajul nu arată nicio cale de dezabonare.</translation>
    </message>
    <message>
        <source>The text is larger than 2 MB.</source>
        <translation>Textul depășește 2 MB.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put into a message.</source>
        <translation>Fișierul %1 nu poate fi pus într-un mesaj.</translation>
    </message>
    <message>
        <source>The files of the message are larger than 15 MB together; many mailboxes would refuse it.</source>
        <translation>Fișierele mesajului depășesc împreună 15 MB; multe căsuțe poștale l-ar refuza.</translation>
    </message>
    <message>
        <source>The message has no identifier or no date.</source>
        <translation>Mesajul nu are identificator sau dată.</translation>
    </message>
    <message>
        <source>This run is not there, or you may not see it.</source>
        <translation>Trimiterea nu există sau nu aveți dreptul să o vedeți.</translation>
    </message>
</context>
<context>
    <name>MetricFile</name>
    <message>
        <source>A row of sums: the days are added up here.</source>
        <translation>Un rând de totaluri: zilele se adună aici.</translation>
    </message>
    <message>
        <source>The same row stands in the file already: it counts once.</source>
        <translation>Același rând apare deja în fișier: se numără o singură dată.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1” nu este o zi.</translation>
    </message>
    <message>
        <source>The row covers several days: export the figures by day.</source>
        <translation>Rândul cuprinde mai multe zile: exportați cifrele pe zile.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: „%2” nu este un număr.</translation>
    </message>
    <message>
        <source>%1: “%2” is less than nothing. Such a correction is not kept: it belongs to the day that it corrects.</source>
        <translation>%1: „%2” este sub zero. O asemenea corecție nu se păstrează: ține de ziua pe care o corectează.</translation>
    </message>
    <message>
        <source>%1: “%2” is more than can be kept.</source>
        <translation>%1: „%2” depășește ce se poate păstra.</translation>
    </message>
    <message>
        <source>Several rows of the file make up this day</source>
        <translation>Ziua este formată din mai multe rânduri ale fișierului</translation>
    </message>
    <message>
        <source>A fraction was rounded to a whole number</source>
        <translation>O fracție a fost rotunjită la un număr întreg</translation>
    </message>
    <message>
        <source>In another currency than the campaign</source>
        <translation>În altă monedă decât campania</translation>
    </message>
    <message>
        <source>A number is written otherwise than the others</source>
        <translation>Un număr este scris altfel decât celelalte</translation>
    </message>
    <message>
        <source>The day is one of UTC</source>
        <translation>Ziua este una UTC</translation>
    </message>
    <message>
        <source>Business cards are no figures.</source>
        <translation>Cărțile de vizită nu sunt cifre.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 rows. Export a shorter period.</source>
        <translation>Fișierul are peste 500.000 de rânduri. Exportați o perioadă mai scurtă.</translation>
    </message>
    <message>
        <source>No row names a day and impressions, clicks or cost. Export the figures by day.</source>
        <translation>Niciun rând nu numește o zi și afișări, clicuri sau cost. Exportați cifrele pe zile.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Rândul are %1 celule, antetul are %2.</translation>
    </message>
</context>
<context>
    <name>MetricFlags</name>
    <message>
        <source>More clicks than impressions</source>
        <translation>Mai multe clicuri decât afișări</translation>
    </message>
    <message>
        <source>More conversions than clicks</source>
        <translation>Mai multe conversii decât clicuri</translation>
    </message>
    <message>
        <source>Revenue without a conversion</source>
        <translation>Venit fără nicio conversie</translation>
    </message>
    <message>
        <source>A day that has not come yet</source>
        <translation>O zi care nu a venit încă</translation>
    </message>
    <message>
        <source>Outside the days of the campaign</source>
        <translation>În afara zilelor campaniei</translation>
    </message>
</context>
<context>
    <name>MetricImport</name>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Afișări</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicuri</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venit</translation>
    </message>
    <message>
        <source>New days</source>
        <translation>Zile noi</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>Zile schimbate</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Neschimbat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lăsate deoparte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzat</translation>
    </message>
    <message>
        <source>These days have no figures yet.</source>
        <translation>Aceste zile nu au încă cifre.</translation>
    </message>
    <message>
        <source>These days have other figures: they are replaced, kept aside, and return when the import is taken back.</source>
        <translation>Aceste zile au alte cifre: se înlocuiesc, se păstrează deoparte și revin dacă importul este anulat.</translation>
    </message>
    <message>
        <source>The same figures are here already.</source>
        <translation>Aceleași cifre există deja aici.</translation>
    </message>
    <message>
        <source>Rows of sums and rows that stand twice.</source>
        <translation>Rânduri de totaluri și rânduri care apar de două ori.</translation>
    </message>
    <message>
        <source>These rows cannot be kept; the remarks say why.</source>
        <translation>Aceste rânduri nu pot fi păstrate; observațiile spun de ce.</translation>
    </message>
    <message>
        <source>What is strange is said beside the day and kept as the file has it.</source>
        <translation>Ce este ciudat se spune lângă zi și se păstrează cum este în fișier.</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export din %1</translation>
    </message>
    <message>
        <source>A table of figures by day</source>
        <translation>Un tabel de cifre pe zile</translation>
    </message>
    <message>
        <source>numbers as 1.234,56</source>
        <translation>numere ca 1.234,56</translation>
    </message>
    <message>
        <source>numbers as 1,234.56</source>
        <translation>numere ca 1,234.56</translation>
    </message>
    <message>
        <source>days before months</source>
        <translation>ziua înaintea lunii</translation>
    </message>
    <message>
        <source>months before days</source>
        <translation>luna înaintea zilei</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>antetul pe linia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n strange day(s), kept as they are</source>
        <translation>
            <numerusform>%n zi ciudată, păstrată cum este</numerusform>
            <numerusform>%n zile ciudate, păstrate cum sunt</numerusform>
            <numerusform>%n de zile ciudate, păstrate cum sunt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the channel first.</source>
        <translation>Alegeți întâi canalul.</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <translation>Niciun canal nu se numește „%1”.</translation>
    </message>
    <message>
        <source>The day has figures under another name of the channel in this file.</source>
        <translation>Ziua are în acest fișier cifre sub alt nume al canalului.</translation>
    </message>
</context>
<context>
    <name>MetricsTab</name>
    <message>
        <source>Figures of the month before</source>
        <translation>Cifrele lunii dinainte</translation>
    </message>
    <message>
        <source>Figures of the month after</source>
        <translation>Cifrele lunii următoare</translation>
    </message>
    <message>
        <source>Take back the last figure</source>
        <translation>Ia înapoi ultima cifră</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>Migrarea %1 nu poate fi citită.</translation>
    </message>
    <message>
        <source>Two migrations have the number %1.</source>
        <translation>Două migrări au numărul %1.</translation>
    </message>
    <message>
        <source>The migration %1 failed and was taken back: %2</source>
        <translation>Migrarea %1 nu a reușit și a fost retrasă: %2</translation>
    </message>
    <message>
        <source>The file ended its own transaction.</source>
        <translation>Fișierul și-a încheiat singur tranzacția.</translation>
    </message>
    <message>
        <source>Migrations that were already applied have another text today: %1. Nothing was changed.</source>
        <translation>Migrări deja aplicate au astăzi alt text: %1. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Use the program version that made this database, or a newer one.</source>
        <translation>Folosiți versiunea programului care a creat această bază de date sau una mai nouă.</translation>
    </message>
    <message>
        <source>This database has schema %1; this program knows schema %2. Nothing was changed.</source>
        <translation>Această bază de date are schema %1; programul cunoaște schema %2. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Use a program that knows schema %1 or newer.</source>
        <translation>Folosiți un program care cunoaște schema %1 sau una mai nouă.</translation>
    </message>
    <message>
        <source>The migration %1 is missing below the database&apos;s schema %2. Nothing was changed.</source>
        <translation>Migrarea %1 lipsește sub schema %2 a bazei de date. Nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This is not an amount.</source>
        <translation>Aceasta nu este o sumă.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Suma este prea mare.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>Suma are mai multe zecimale decât moneda ei.</translation>
    </message>
    <message>
        <source>Two currencies never share a total.</source>
        <translation>Două monede nu se adună niciodată.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sell</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Dezvoltare</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rezolvare</translation>
    </message>
    <message>
        <source>Oversee</source>
        <translation>Conducere</translation>
    </message>
</context>
<context>
    <name>NoticeCommands</name>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>reminders bell assigned mentioned</source>
        <translation>mementouri clopoțel atribuite menționat</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nu deranja</translation>
    </message>
    <message>
        <source>quiet silence mute notifications</source>
        <translation>liniște silențios fără notificări</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>A colleague</source>
        <translation>Un coleg</translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned you %Ln opportunity(s)</source>
        <translation>
            <numerusform>%1 v-a atribuit o oportunitate</numerusform>
            <numerusform>%1 v-a atribuit %Ln oportunități</numerusform>
            <numerusform>%1 v-a atribuit %Ln de oportunități</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned you %Ln customer(s)</source>
        <translation>
            <numerusform>%1 v-a atribuit un client</numerusform>
            <numerusform>%1 v-a atribuit %Ln clienți</numerusform>
            <numerusform>%1 v-a atribuit %Ln de clienți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned you %Ln request(s)</source>
        <translation>
            <numerusform>%1 v-a atribuit o solicitare</numerusform>
            <numerusform>%1 v-a atribuit %Ln solicitări</numerusform>
            <numerusform>%1 v-a atribuit %Ln de solicitări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned you %Ln task(s)</source>
        <translation>
            <numerusform>%1 v-a atribuit o sarcină</numerusform>
            <numerusform>%1 v-a atribuit %Ln sarcini</numerusform>
            <numerusform>%1 v-a atribuit %Ln de sarcini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 assigned you a task</source>
        <translation>%1 v-a atribuit o sarcină</translation>
    </message>
    <message>
        <source>%1 assigned you an opportunity</source>
        <translation>%1 v-a atribuit o oportunitate</translation>
    </message>
    <message>
        <source>%1 assigned you a customer</source>
        <translation>%1 v-a atribuit un client</translation>
    </message>
    <message>
        <source>%1 assigned you a request</source>
        <translation>%1 v-a atribuit o solicitare</translation>
    </message>
    <message>
        <source>%1 mentioned you in a note</source>
        <translation>%1 v-a menționat într-o notă</translation>
    </message>
    <message>
        <source>%1 mentioned you in an interaction</source>
        <translation>%1 v-a menționat într-o interacțiune</translation>
    </message>
    <message>
        <source>%1 mentioned you in a request</source>
        <translation>%1 v-a menționat într-o solicitare</translation>
    </message>
    <message>
        <source>The customer wrote in %1</source>
        <translation>Clientul a scris în %1</translation>
    </message>
    <message>
        <source>%1 answered in %2</source>
        <translation>%1 a răspuns în %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>un rând creat</numerusform>
            <numerusform>%Ln rânduri create</numerusform>
            <numerusform>%Ln de rânduri create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>un rând modificat</numerusform>
            <numerusform>%Ln rânduri modificate</numerusform>
            <numerusform>%Ln de rânduri modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>un rând respins</numerusform>
            <numerusform>%Ln rânduri respinse</numerusform>
            <numerusform>%Ln de rânduri respinse</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of “%1” has finished</source>
        <translation>Importul „%1” s-a încheiat</translation>
    </message>
    <message>
        <source>Your changes to “%1” wait as a draft</source>
        <translation>Modificările dvs. la „%1” așteaptă ca schiță</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Somebody else saved the record first.</source>
        <translation>Altcineva a salvat înregistrarea mai întâi.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mementouri</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Atribuite mie</translation>
    </message>
    <message>
        <source>I am mentioned</source>
        <translation>Mă menționează cineva</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>Răspunsuri la solicitările mele</translation>
    </message>
    <message>
        <source>Finished imports</source>
        <translation>Importuri încheiate</translation>
    </message>
    <message>
        <source>Changes that met another&apos;s</source>
        <translation>Modificări suprapuse cu ale altora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>O notificare nouă</numerusform>
            <numerusform>%Ln notificări noi</numerusform>
            <numerusform>%Ln de notificări noi</numerusform>
        </translation>
    </message>
    <message>
        <source>Your scores are asked for: “%1”</source>
        <translation>Vi se cer notele: „%1”</translation>
    </message>
    <message>
        <source>The scores are revealed: “%1”</source>
        <translation>Notele au fost dezvăluite: „%1”</translation>
    </message>
    <message>
        <source>A decision was handed up to you: “%1”</source>
        <translation>O decizie v-a fost transmisă: „%1”</translation>
    </message>
    <message>
        <source>Sign-off: “%1”</source>
        <translation>Acord juridic: „%1”</translation>
    </message>
    <message>
        <source>A decision is overdue: “%1”</source>
        <translation>O decizie este întârziată: „%1”</translation>
    </message>
    <message>
        <source>What came of “%1”?</source>
        <translation>Ce a ieșit din „%1”?</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
</context>
<context>
    <name>Nps</name>
    <message>
        <source>A rating is not from 0 to 10.</source>
        <translation>O notă nu este între 0 și 10.</translation>
    </message>
    <message>
        <source>A count is negative or too large.</source>
        <translation>Un număr este negativ sau prea mare.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>This is not a number.</source>
        <translation>Acesta nu este un număr.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Numărul este prea lung.</translation>
    </message>
</context>
<context>
    <name>OpenWorkspace</name>
    <message>
        <source>Preparing your workspace for the first time</source>
        <translation>Se pregătește pentru prima dată spațiul de lucru</translation>
    </message>
    <message>
        <source>Starting the database</source>
        <translation>Se pornește baza de date</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Se verifică baza de date</translation>
    </message>
    <message>
        <source>Making the sample data</source>
        <translation>Se creează datele de exemplu</translation>
    </message>
    <message>
        <source>Nobody can sign in to the sample as %1.</source>
        <translation>Nimeni nu poate intra în exemplu ca %1.</translation>
    </message>
</context>
<context>
    <name>OpportunityPage</name>
    <message>
        <source>Move to…</source>
        <translation>Mută în…</translation>
    </message>
    <message>
        <source>stage won lost reopen</source>
        <translation>etapă câștigată pierdută redeschide</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The disk of the mail room&apos;s folder %1 is full. Nothing is lost: it goes on once there is room.</source>
        <translation>Discul pe care se află dosarul de expediere %1 este plin. Nu s-a pierdut nimic: trimiterea continuă când se face loc.</translation>
    </message>
    <message>
        <source>You may not write into the mail room&apos;s folder %1.</source>
        <translation>Nu aveți dreptul să scrieți în dosarul de expediere %1.</translation>
    </message>
    <message>
        <source>The mail room&apos;s folder %1 is not there, or something else lies in its place.</source>
        <translation>Dosarul de expediere %1 nu există sau în locul lui se află altceva.</translation>
    </message>
    <message>
        <source>The mail room&apos;s folder %1 cannot be written: %2</source>
        <translation>În dosarul de expediere %1 nu se poate scrie: %2</translation>
    </message>
    <message>
        <source>Another program is writing into the mail room&apos;s folder %1.</source>
        <translation>Un alt program scrie în dosarul de expediere %1.</translation>
    </message>
    <message>
        <source>The mail room&apos;s folder is not open.</source>
        <translation>Dosarul de expediere nu este deschis.</translation>
    </message>
    <message>
        <source>The file %1 lies in the mail room&apos;s folder and is not from here.</source>
        <translation>Fișierul %1 se află în dosarul de expediere și nu provine de aici.</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Record outcome</source>
        <translation>Consemnează</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Peste o săptămână</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Open all similar cases</source>
        <translation>Deschide toate cazurile asemănătoare</translation>
    </message>
    <message>
        <source>Show the scores</source>
        <translation>Arată notele</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferințe</translation>
    </message>
    <message>
        <source>Request list</source>
        <translation>Lista solicitărilor</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunitate</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Învățare</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
    <message>
        <source>List of campaigns</source>
        <translation>Lista campaniilor</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribuire</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>Import de evenimente</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Import de cifre</translation>
    </message>
    <message>
        <source>Campaign message</source>
        <translation>Mesajul campaniei</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Start</source>
        <translation>Pornire</translation>
    </message>
    <message>
        <source>first page sign in</source>
        <translation>prima pagină conectare început</translation>
    </message>
    <message>
        <source>After signing in, show</source>
        <translation>După conectare se arată</translation>
    </message>
    <message>
        <source>start page saved view</source>
        <translation>pagina de început vizualizare salvată</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatura</translation>
    </message>
    <message>
        <source>shortcuts keys commands</source>
        <translation>taste rapide comenzi scurtături</translation>
    </message>
    <message>
        <source>Working hours and free days</source>
        <translation>Ore de lucru și zile libere</translation>
    </message>
    <message>
        <source>calendar holidays week</source>
        <translation>calendar sărbători legale program săptămână</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Zile lucrătoare</translation>
    </message>
    <message>
        <source>week Monday Sunday</source>
        <translation>săptămână luni duminică</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Ore de lucru</translation>
    </message>
    <message>
        <source>day begins ends</source>
        <translation>program început sfârșit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>attachments room limit</source>
        <translation>atașamente loc limită spațiu</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Cel mai mare fișier</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>mărime limită</translation>
    </message>
    <message>
        <source>Room for all files</source>
        <translation>Loc pentru toate fișierele</translation>
    </message>
    <message>
        <source>size limit total used</source>
        <translation>mărime limită spațiu ocupat total</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>My numbers</source>
        <translation>Cifrele mele</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mementouri</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>reminders desktop do not disturb quiet</source>
        <translation>mementouri ecran nu deranja liniște</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>look colours display</source>
        <translation>culori afișare ecran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Romanian English translation</source>
        <translation>română engleză traducere</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>light dark colours night</source>
        <translation>luminoasă întunecată culori noapte</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Înălțimea rândurilor</translation>
    </message>
    <message>
        <source>density compact comfortable</source>
        <translation>densitate compact aerisit</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>zoom larger smaller font</source>
        <translation>zoom mai mare mai mic font</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Apeluri</translation>
    </message>
    <message>
        <source>phone telephone dial</source>
        <translation>telefon sună formează</translation>
    </message>
    <message>
        <source>A phone number is called by</source>
        <translation>Un număr de telefon este apelat prin</translation>
    </message>
    <message>
        <source>tel sip callto phone</source>
        <translation>tel sip callto telefon</translation>
    </message>
    <message>
        <source>Stages of the pipeline</source>
        <translation>Etapele oportunităților</translation>
    </message>
    <message>
        <source>probability stale opportunities</source>
        <translation>probabilitate stagnante oportunități</translation>
    </message>
    <message>
        <source>Marketing channels</source>
        <translation>Canale de marketing</translation>
    </message>
    <message>
        <source>campaigns cost per click CPC CPM impressions</source>
        <translation>campanii cost pe clic CPC CPM afișări</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizația</translation>
    </message>
    <message>
        <source>legal name address tax id phone footer messages</source>
        <translation>denumire legală adresă cod fiscal CUI telefon subsol mesaje</translation>
    </message>
</context>
<context>
    <name>PeerMap</name>
    <message>
        <source>The user name %1 has characters that PostgreSQL cannot map.</source>
        <translation>Numele de utilizator %1 are caractere pe care PostgreSQL nu le acceptă.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Fișierul %1 nu poate fi scris: %2</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the workspace folder.</source>
        <translation>Verificați spațiul liber și drepturile dosarului de lucru.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a login.</source>
        <translation>„%1” nu poate fi un nume de utilizator.</translation>
    </message>
    <message>
        <source>Use small letters, digits, point, dash and underscore; at most 63 characters with the database&apos;s name.</source>
        <translation>Folosiți litere mici, cifre, punct, liniuță și linie de subliniere; cel mult 63 de caractere împreună cu numele bazei de date.</translation>
    </message>
    <message>
        <source>The login %1 exists already.</source>
        <translation>Utilizatorul %1 există deja.</translation>
    </message>
    <message>
        <source>The database %1 has no organisation yet.</source>
        <translation>Baza de date %1 nu are încă o organizație.</translation>
    </message>
    <message>
        <source>Make it with: puntectl workspace init</source>
        <translation>Creați-o cu: puntectl workspace init</translation>
    </message>
    <message>
        <source>There is no team &quot;%1&quot;.</source>
        <translation>Nu există echipa „%1”.</translation>
    </message>
    <message>
        <source>There is no person with the login %1.</source>
        <translation>Nu există nicio persoană cu utilizatorul %1.</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Organizația mea</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Echipa mea</translation>
    </message>
    <message>
        <source>Your account has no login in this database.</source>
        <translation>Contul dumneavoastră nu are utilizator în această bază de date.</translation>
    </message>
    <message>
        <source>Let one of its people in: puntectl user add LOGIN</source>
        <translation>Adăugați o persoană: puntectl user add LOGIN</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Filter the people by text</source>
        <translation>Filtrează persoanele după text</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persoana următoare</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Persoana anterioară</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persoană nouă</translation>
    </message>
    <message>
        <source>Moved to…</source>
        <translation>S-a mutat la…</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>You may do this with your own records only.</source>
        <translation>Puteți face acest lucru numai cu înregistrările dumneavoastră.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Rolul dumneavoastră nu permite acest lucru.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toate înregistrările</translation>
    </message>
    <message>
        <source>Records of your team</source>
        <translation>Înregistrările echipei</translation>
    </message>
    <message>
        <source>Your own records</source>
        <translation>Înregistrările dumneavoastră</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciuna</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>The file holds no card.</source>
        <translation>Fișierul nu conține nicio fișă de contact.</translation>
    </message>
</context>
<context>
    <name>PersonOverview</name>
    <message>
        <source>Moved to…</source>
        <translation>S-a mutat la…</translation>
    </message>
    <message>
        <source>new job company changed</source>
        <translation>loc de muncă nou companie schimbată</translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message>
        <source>Move to Prospecting</source>
        <translation>Mută în Prospectare</translation>
    </message>
    <message>
        <source>Move to Qualification</source>
        <translation>Mută în Calificare</translation>
    </message>
    <message>
        <source>Move to Proposal</source>
        <translation>Mută în Ofertă</translation>
    </message>
    <message>
        <source>Move to Negotiation</source>
        <translation>Mută în Negociere</translation>
    </message>
    <message>
        <source>Mark as won…</source>
        <translation>Marchează drept câștigată…</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Marchează drept pierdută…</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Oportunitate nouă</translation>
    </message>
    <message>
        <source>Filter the pipeline by text</source>
        <translation>Filtrează oportunitățile după text</translation>
    </message>
    <message>
        <source>Next opportunity</source>
        <translation>Oportunitatea următoare</translation>
    </message>
    <message>
        <source>Previous opportunity</source>
        <translation>Oportunitatea anterioară</translation>
    </message>
    <message>
        <source>Manual order</source>
        <translation>Ordine manuală</translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation>Suma cea mai mare întâi</translation>
    </message>
    <message>
        <source>Nearest close date first</source>
        <translation>Închiderea cea mai apropiată întâi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Cele mai noi întâi</translation>
    </message>
    <message>
        <source>New opportunity for %1</source>
        <translation>Oportunitate nouă pentru %1</translation>
    </message>
    <message>
        <source>Show beside the board</source>
        <translation>Arată lângă tablou</translation>
    </message>
    <message>
        <source>Go on with the move that was begun</source>
        <translation>Continuă mutarea începută</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There is no profile “%1”; no company server is set up yet.</source>
        <translation>Nu există profilul „%1”; niciun server de companie nu este configurat încă.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Known: %2.</source>
        <translation>Nu există profilul „%1”. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>Profilul are nevoie de un nume.</translation>
    </message>
    <message>
        <source>The server needs a name such as crm.example.ro.</source>
        <translation>Serverul are nevoie de un nume, de exemplu crm.exemplu.ro.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Portul este un număr de la 1 la 65535.</translation>
    </message>
    <message>
        <source>The database needs a name.</source>
        <translation>Baza de date are nevoie de un nume.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1.</source>
        <translation>Profilul nu a putut fi scris în %1.</translation>
    </message>
</context>
<context>
    <name>ProposedEvaluator</name>
    <message>
        <source>%1 (another team)</source>
        <translation>%1 (altă echipă)</translation>
    </message>
    <message>
        <source>%1, usually asked</source>
        <translation>%1, de obicei întrebat</translation>
    </message>
    <message>
        <source>%1, knows about %2</source>
        <translation>%1, cunoaște: %2</translation>
    </message>
    <message>
        <source>%1, of the same team</source>
        <translation>%1, din aceeași echipă</translation>
    </message>
</context>
<context>
    <name>ProviderEvents</name>
    <message>
        <source>“%1” is no event that is known here.</source>
        <translation>„%1” nu este un eveniment cunoscut aici.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1” nu este un moment în timp.</translation>
    </message>
    <message>
        <source>The event lies in the future.</source>
        <translation>Evenimentul este în viitor.</translation>
    </message>
    <message>
        <source>The recipient holds a character that cannot be stored.</source>
        <translation>Destinatarul conține un caracter care nu poate fi păstrat.</translation>
    </message>
    <message>
        <source>“%1” is neither an e-mail address nor a phone number.</source>
        <translation>„%1” nu este nici o adresă de e-mail, nici un număr de telefon.</translation>
    </message>
    <message>
        <source>The row names neither a message nor a recipient.</source>
        <translation>Rândul nu numește nici un mesaj, nici un destinatar.</translation>
    </message>
    <message>
        <source>Business cards are no events.</source>
        <translation>Cărțile de vizită nu sunt evenimente.</translation>
    </message>
    <message>
        <source>No column says what happened, or none says when.</source>
        <translation>Nicio coloană nu spune ce s-a întâmplat sau când.</translation>
    </message>
    <message>
        <source>No column says to whom or which message it happened.</source>
        <translation>Nicio coloană nu spune cui sau cu ce mesaj s-a întâmplat.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 rows. Export a shorter period.</source>
        <translation>Fișierul are peste 500.000 de rânduri. Exportați o perioadă mai scurtă.</translation>
    </message>
    <message>
        <source>The file has this event already.</source>
        <translation>Fișierul are deja acest eveniment.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dosar</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selectează tot</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Pas în &amp;sus</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Pas în &amp;jos</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Nuanță:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Saturație:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Valoare:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Roșu:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Verde:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Al&amp;bastru:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Canal a&amp;lfa:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Cursorul la %1, %2
Apăsați ESC pentru a renunța</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Alege o culoare de pe ecran</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Alegeți culoarea</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Culori de &amp;bază</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Culori personalizate</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Adaugă la culorile personalizate</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Deschide lista de opțiuni</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fals</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Adevărat</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Detașează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Debug Message:</source>
        <translation>Mesaj de depanare:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Atenție:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Eroare fatală:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Arată din nou acest mesaj</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Caută în:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mergi înapoi</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mergi înainte</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dosarul părinte</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mergi la dosarul părinte</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creează un dosar nou</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creează un dosar nou</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Treci la vederea ca listă</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Treci la vederea cu detalii</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bară laterală</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista locurilor și a semnelor de carte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fișiere de tipul:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Caută un dosar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvează ca</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dosar:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nume de fișier:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Alege</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Arată </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Redenumește</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Arată fișierele &amp;ascunse</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Dosar &amp;nou</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dosare</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dosarul nu a fost găsit.
Verificați dacă numele dosarului este corect.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 există deja.
Doriți să îl înlocuiți?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fișierul nu a fost găsit.
Verificați dacă numele fișierului este corect.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Dosar nou</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” este protejat la scriere.
Doriți totuși să îl ștergeți?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Sigur doriți să ștergeți „%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Dosarul nu a putut fi șters.</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Locuri recente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Calculatorul meu</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fișier %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dosar de fișiere</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scurtătură</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modificării</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 octeți</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Calculatorul meu</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Nume de fișier nevalid</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Numele „%1” nu poate fi folosit.&lt;/b&gt;&lt;p&gt;Încercați alt nume, mai scurt sau fără semne de punctuație.</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>Select Font</source>
        <translation>Alegeți fontul</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Font</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Mărime</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efecte</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>&amp;Tăiat</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>S&amp;ubliniat</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplu</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>S&amp;criere</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Introduceți o valoare:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Apăsați tastele</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>Restore</source>
        <translation>Restaurează</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimizează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Arată detaliile...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ascunde detaliile...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Despre Qt</translation>
    </message>
</context>
<context>
    <name>QPageSetupDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Configurarea paginii</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Hârtie</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Formatul paginii:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lățime:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Înălțime:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Sursa hârtiei:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientare</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Peisaj</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Peisaj inversat</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Portret inversat</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margini</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>marginea de sus</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>marginea din stânga</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>marginea din dreapta</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>marginea de jos</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Aranjarea paginii</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Ordinea paginilor:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pagini pe coală:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetri (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inci (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Puncte (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizat</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvează tot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da &amp;la toate</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;u la toate</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Întrerupe</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoră</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Nu salva</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valori implicite</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tipărește tot</translation>
    </message>
    <message>
        <source>Print current page</source>
        <translation>Tipărește pagina curentă</translation>
    </message>
    <message>
        <source>Print selection</source>
        <translation>Tipărește selecția</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Interval de tipărit</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Tipărește în fișier ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Tipărește în fișier (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fișier local</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Scrie fișierul PDF</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opțiuni &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opțiuni &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tipărește</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 este un dosar.
Alegeți alt nume de fișier.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Fișierul %1 nu poate fi scris.
Alegeți alt nume de fișier.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 există deja.
Doriți să îl suprascrieți?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Valoarea „de la” nu poate fi mai mare decât valoarea „până la”.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>De la stânga la dreapta, de sus în jos</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>De la stânga la dreapta, de jos în sus</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>De la dreapta la stânga, de jos în sus</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>De la dreapta la stânga, de sus în jos</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>De jos în sus, de la stânga la dreapta</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>De jos în sus, de la dreapta la stânga</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>De sus în jos, de la stânga la dreapta</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>De sus în jos, de la dreapta la stânga</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toate paginile</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Paginile impare</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Paginile pare</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Definiția paginilor nu este validă</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Configurarea paginii</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Previzualizarea tipăririi</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Prima pagină</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Ultima pagină</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Potrivește lățimea</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Potrivește pagina</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Mărește</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Micșorează</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Peisaj</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Arată o singură pagină</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Arată paginile față în față</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Arată toate paginile</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Configurarea paginii</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exportă în PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Proprietățile imprimantei</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Opțiunile tipăririi</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avansat</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Interval de tipărit</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tipărește tot</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Paginile de la</translation>
    </message>
    <message>
        <source>to</source>
        <translation>până la</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Pagina curentă</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selecția</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Set de pagini:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Setări de ieșire</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplare:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Asamblare</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Ordine inversă</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opțiuni</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Mod de culoare</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Tonuri de gri</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Tipărire față-verso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciuna</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Latura lungă</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Latura scurtă</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimantă</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nume:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roprietăți</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Loc:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tip:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fișier de ieșire:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Derulează aici</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Marginea din stânga</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sus de tot</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Marginea din dreapta</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Jos de tot</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>O pagină la stânga</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>O pagină în sus</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>O pagină la dreapta</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>O pagină în jos</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Derulează în sus</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Derulează la dreapta</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Derulează în jos</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Stânga</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreapta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Jos</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Derulează la dreapta</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo %1</source>
        <translation>Anulează %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refă %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>Anulează %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refă %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiază a&amp;dresa legăturii</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Îna&amp;poi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Înainte</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Înainte &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmă</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Termină</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Next record</source>
        <translation>Înregistrarea următoare</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Înregistrarea anterioară</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Fila următoare</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Fila anterioară</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation>Tipărește fișa…</translation>
    </message>
    <message>
        <source>paper pdf</source>
        <translation>hârtie pdf tipărire imprimantă</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Prezentare</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Istoricul etapelor</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activități</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Acorduri</translation>
    </message>
    <message>
        <source>A/B tests</source>
        <translation>Teste A/B</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>Test A/B</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Atribuire</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Company</source>
        <translation>Companie</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companii</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persoană de contact</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacțiune</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacțiuni</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunitate</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitare</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criteriu</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterii</translation>
    </message>
    <message>
        <source>Response option</source>
        <translation>Variantă de răspuns</translation>
    </message>
    <message>
        <source>Response options</source>
        <translation>Variante de răspuns</translation>
    </message>
    <message>
        <source>Response text</source>
        <translation>Text de răspuns</translation>
    </message>
    <message>
        <source>Response texts</source>
        <translation>Texte de răspuns</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Evaluatori</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activități</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Trimitere</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>Test A/B</translation>
    </message>
    <message>
        <source>A/B tests</source>
        <translation>Teste A/B</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>RepeatRule</name>
    <message>
        <source>Write how it repeats: “every 2 weeks on Tuesday”, “monthly on the 15th”, “every working day”.</source>
        <translation>Scrieți cum se repetă: „la 2 săptămâni, marți”, „lunar, pe 15”, „în fiecare zi lucrătoare”.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>second</source>
        <translation>a doua</translation>
    </message>
    <message>
        <source>third</source>
        <translation>a treia</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>a patra</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>a cincea</translation>
    </message>
    <message>
        <source>last</source>
        <translation>ultima</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>în fiecare zi</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>în fiecare zi</numerusform>
            <numerusform>la %n zile</numerusform>
            <numerusform>la %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>în fiecare săptămână</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>în fiecare săptămână</numerusform>
            <numerusform>la %n săptămâni</numerusform>
            <numerusform>la %n de săptămâni</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>în fiecare lună</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>în fiecare lună</numerusform>
            <numerusform>la %n luni</numerusform>
            <numerusform>la %n de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>în fiecare an</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>în fiecare an</numerusform>
            <numerusform>la %n ani</numerusform>
            <numerusform>la %n de ani</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <translation>%1, în %2 %3</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>în fiecare zi lucrătoare</translation>
    </message>
    <message>
        <source>%1 on working days</source>
        <translation>%1, în zilele lucrătoare</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on the last day</source>
        <translation>%1, în ultima zi</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>ultima</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1, pe %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, o dată</numerusform>
            <numerusform>%1, de %n ori</numerusform>
            <numerusform>%1, de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, până la %2</translation>
    </message>
</context>
<context>
    <name>RequestListPage</name>
    <message>
        <source>Filter the requests by text</source>
        <translation>Filtrează solicitările după text</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitarea următoare</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitarea anterioară</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Solicitare nouă</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Redeschide</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln zi</numerusform>
            <numerusform>%Ln zile</numerusform>
            <numerusform>%Ln de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închisă</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>așteaptă clientul</translation>
    </message>
    <message>
        <source>answer overdue %1</source>
        <translation>răspuns întârziat cu %1</translation>
    </message>
    <message>
        <source>answer in %1</source>
        <translation>răspuns în %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouă</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mesaj</numerusform>
            <numerusform>%Ln mesaje</numerusform>
            <numerusform>%Ln de mesaje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Next request</source>
        <translation>Solicitarea următoare</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitarea anterioară</translation>
    </message>
    <message>
        <source>Search in requests</source>
        <translation>Căutare în solicitări</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Deschide clientul</translation>
    </message>
    <message>
        <source>Take the request</source>
        <translation>Preia solicitarea</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspunde</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notă internă</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Așteaptă clientul</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Închide solicitarea</translation>
    </message>
    <message>
        <source>Reopen the request</source>
        <translation>Redeschide solicitarea</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Solicitare nouă</translation>
    </message>
    <message>
        <source>Log what the customer said</source>
        <translation>Notează ce a spus clientul</translation>
    </message>
    <message>
        <source>Next request of the list</source>
        <translation>Următoarea solicitare din listă</translation>
    </message>
    <message>
        <source>Previous request of the list</source>
        <translation>Solicitarea anterioară din listă</translation>
    </message>
    <message>
        <source>Hand the request on…</source>
        <translation>Dă solicitarea mai departe…</translation>
    </message>
    <message>
        <source>Change when the answer is due…</source>
        <translation>Schimbă termenul răspunsului…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Schimbă prioritatea…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Schimbă subiectul…</translation>
    </message>
</context>
<context>
    <name>RevealView</name>
    <message>
        <source>Decide for the chosen option</source>
        <translation>Decide pentru varianta aleasă</translation>
    </message>
    <message>
        <source>Start another round…</source>
        <translation>Începe încă o rundă…</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Arată comentariile</translation>
    </message>
    <message>
        <source>Put back the agreed weights</source>
        <translation>Revino la ponderile convenite</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>since %1</source>
        <translation>din %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până în %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>a company you may not see</source>
        <translation>o companie pe care nu o puteți vedea</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 la %2</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Account manager</source>
        <translation>Responsabil clienți</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analist</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>Service staff</source>
        <translation>Personal de service</translation>
    </message>
    <message>
        <source>Customer success manager</source>
        <translation>Responsabil succes clienți</translation>
    </message>
    <message>
        <source>Support manager</source>
        <translation>Responsabil asistență</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>Director de vânzări</translation>
    </message>
    <message>
        <source>Legal and compliance</source>
        <translation>Juridic și conformitate</translation>
    </message>
    <message>
        <source>Operations manager</source>
        <translation>Director de operațiuni</translation>
    </message>
</context>
<context>
    <name>SalesAgenda</name>
    <message>
        <source>was to close %1</source>
        <translation>trebuia închisă %1</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>se închide %1</translation>
    </message>
    <message numerus="yes">
        <source>allowed there: %Ln day(s)</source>
        <translation>
            <numerusform>etapa permite o zi</numerusform>
            <numerusform>etapa permite %Ln zile</numerusform>
            <numerusform>etapa permite %Ln de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>s-a încheiat %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expiră %1</translation>
    </message>
    <message>
        <source>last day for notice %1</source>
        <translation>ultima zi de preaviz %1</translation>
    </message>
    <message>
        <source>Contract %1 renews</source>
        <translation>Contractul %1 se reînnoiește</translation>
    </message>
    <message>
        <source>Contract %1 ends</source>
        <translation>Contractul %1 se încheie</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>se reînnoiește %1</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Câștigat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) this month</source>
        <translation>
            <numerusform>o oportunitate luna aceasta</numerusform>
            <numerusform>%Ln oportunități luna aceasta</numerusform>
            <numerusform>%Ln de oportunități luna aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet this month</source>
        <translation>încă nimic luna aceasta</translation>
    </message>
    <message>
        <source>Your opportunities won this month, each currency for itself.</source>
        <translation>Oportunitățile dumneavoastră câștigate luna aceasta, fiecare monedă separat.</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Valoare ponderată</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s)</source>
        <translation>
            <numerusform>o oportunitate deschisă</numerusform>
            <numerusform>%Ln oportunități deschise</numerusform>
            <numerusform>%Ln de oportunități deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 săptămâna aceasta</translation>
    </message>
    <message>
        <source>Amounts of your open opportunities times their probability, each currency for itself. The change counts from Monday; what was won or lost since has left the pipeline.</source>
        <translation>Sumele oportunităților dumneavoastră deschise înmulțite cu probabilitatea lor, fiecare monedă separat. Schimbarea se numără de luni; ce s-a câștigat sau s-a pierdut între timp nu mai este inclus.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Rata de câștig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln, 12 months</source>
        <translation>
            <numerusform>%1 din %Ln, 12 luni</numerusform>
            <numerusform>%1 din %Ln, 12 luni</numerusform>
            <numerusform>%1 din %Ln, 12 luni</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing closed in 12 months</source>
        <translation>nimic închis în 12 luni</translation>
    </message>
    <message>
        <source>%1–%2 (95%)</source>
        <translation>%1–%2 (95 %)</translation>
    </message>
    <message>
        <source>Won among all that you closed in the last 12 months. The true rate lies within the interval in 95 of 100 cases (Wilson).</source>
        <translation>Câte ați câștigat din tot ce ați închis în ultimele 12 luni. Rata adevărată se află în interval în 95 din 100 de cazuri (Wilson).</translation>
    </message>
</context>
<context>
    <name>SalesPanels</name>
    <message>
        <source>The task was not completed.</source>
        <translation>Sarcina nu a fost finalizată.</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Sarcină finalizată</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample data could not be made (%1).</source>
        <translation>Datele de exemplu nu au putut fi create (%1).</translation>
    </message>
    <message>
        <source>The file %1 ended its transaction.</source>
        <translation>Fișierul %1 și-a încheiat tranzacția.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>The record is not there any more, or you may not change it.</source>
        <translation>Înregistrarea nu mai există sau nu aveți dreptul să o modificați.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Persoane de contact</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>done</source>
        <translation>finalizată</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Județ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoarea</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Ultima comandă</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Ultima discuție</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Ia decizii</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ultima vizită</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasă</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companii</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Una dintre</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Bază de date</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot;.</source>
        <translation>Nu există baza de date „%1”.</translation>
    </message>
    <message>
        <source>Run: puntectl migrate</source>
        <translation>Rulați: puntectl migrate</translation>
    </message>
    <message>
        <source>See which there are: puntectl workspace status</source>
        <translation>Vedeți ce baze există: puntectl workspace status</translation>
    </message>
    <message>
        <source>PostgreSQL programs</source>
        <translation>Programele PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL %1 in %2</source>
        <translation>PostgreSQL %1 în %2</translation>
    </message>
    <message>
        <source>Install the updates: %1 and newer closes known holes.</source>
        <translation>Instalați actualizările: %1 și versiunile mai noi închid breșe cunoscute.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Spațiu de lucru</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>Nu există un spațiu de lucru în %1.</translation>
    </message>
    <message>
        <source>Run: puntectl workspace init</source>
        <translation>Rulați: puntectl workspace init</translation>
    </message>
    <message>
        <source>Other accounts may enter %1.</source>
        <translation>Alte conturi pot intra în %1.</translation>
    </message>
    <message>
        <source>Run: chmod 700 &quot;%1&quot;</source>
        <translation>Rulați: chmod 700 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1, closed to other accounts</source>
        <translation>%1, închis pentru alte conturi</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Free some space on %1; imports need more room than they add.</source>
        <translation>Eliberați spațiu pe %1; importurile cer mai mult loc decât adaugă.</translation>
    </message>
    <message>
        <source>The socket folder %1 is open to others.</source>
        <translation>Dosarul de socket %1 este deschis altora.</translation>
    </message>
    <message>
        <source>process %1, socket in %2, no network port</source>
        <translation>procesul %1, socket în %2, niciun port de rețea</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Setările serverului</translation>
    </message>
    <message>
        <source>encoding %1, page checksums %2, fsync %3</source>
        <translation>codare %1, sume de control %2, fsync %3</translation>
    </message>
    <message>
        <source>Back up, make a new workspace and restore there.</source>
        <translation>Faceți o copie de siguranță, creați un spațiu nou și restaurați acolo.</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Ordinea de sortare</translation>
    </message>
    <message>
        <source>as when the indexes were built</source>
        <translation>ca la construirea indexurilor</translation>
    </message>
    <message>
        <source>The system&apos;s sorting rules changed since the indexes were built.</source>
        <translation>Regulile de sortare ale sistemului s-au schimbat de la construirea indexurilor.</translation>
    </message>
    <message>
        <source>Run as superuser: REINDEX DATABASE, then ALTER DATABASE ... REFRESH COLLATION VERSION.</source>
        <translation>Rulați ca superutilizator: REINDEX DATABASE, apoi ALTER DATABASE ... REFRESH COLLATION VERSION.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>nobody has more than his rights</source>
        <translation>nimeni nu are mai mult decât drepturile sale</translation>
    </message>
    <message>
        <source>These roles may pass the rules: %1.</source>
        <translation>Aceste roluri pot ocoli regulile: %1.</translation>
    </message>
    <message>
        <source>Run as superuser: ALTER ROLE ... NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION.</source>
        <translation>Rulați ca superutilizator: ALTER ROLE ... NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schemă</translation>
    </message>
    <message>
        <source>Applied migrations have another text today: %1.</source>
        <translation>Migrări aplicate au astăzi alt text: %1.</translation>
    </message>
    <message>
        <source>Use the program version that made this database, or a newer one.</source>
        <translation>Folosiți versiunea programului care a creat această bază de date sau una mai nouă.</translation>
    </message>
    <message>
        <source>The database has schema %1, this program knows %2.</source>
        <translation>Baza de date are schema %1, programul cunoaște %2.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualizați programul.</translation>
    </message>
    <message>
        <source>The database has schema %1, this program needs %2.</source>
        <translation>Baza de date are schema %1, programul are nevoie de %2.</translation>
    </message>
    <message>
        <source>version %1, all files unchanged</source>
        <translation>versiunea %1, toate fișierele neschimbate</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratori</translation>
    </message>
    <message>
        <source>nobody who may sign in is an administrator</source>
        <translation>nimeni dintre cei care se pot conecta nu este administrator</translation>
    </message>
    <message>
        <source>Run: puntectl user add LOGIN --role ADMIN</source>
        <translation>Rulați: puntectl user add LOGIN --role ADMIN</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>every login that is open comes in</source>
        <translation>fiecare utilizator activ se poate conecta</translation>
    </message>
    <message>
        <source>These logins do not come in: %1.</source>
        <translation>Acești utilizatori nu se pot conecta: %1.</translation>
    </message>
    <message>
        <source>Run: puntectl user add LOGIN for each of them</source>
        <translation>Rulați pentru fiecare: puntectl user add LOGIN</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>row security, policies and functions as the program made them</source>
        <translation>securitatea rândurilor, politicile și funcțiile sunt cele create de program</translation>
    </message>
    <message>
        <source>Somebody changed the database by hand; restore a backup or report it.</source>
        <translation>Cineva a modificat manual baza de date; restaurați o copie de siguranță sau raportați.</translation>
    </message>
</context>
<context>
    <name>SendsTab</name>
    <message>
        <source>Record what was heard…</source>
        <translation>Notează ce s-a aflat…</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Dosarul %1 nu poate fi creat.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Fișierul %1 nu poate fi scris: %2</translation>
    </message>
    <message>
        <source>The server process cannot be started.</source>
        <translation>Procesul serverului nu poate fi pornit.</translation>
    </message>
    <message>
        <source>The server does not become ready.</source>
        <translation>Serverul nu devine disponibil.</translation>
    </message>
    <message>
        <source>The server process %1 cannot be stopped.</source>
        <translation>Procesul %1 al serverului nu poate fi oprit.</translation>
    </message>
    <message>
        <source>The server process %1 does not stop.</source>
        <translation>Procesul %1 al serverului nu se oprește.</translation>
    </message>
    <message>
        <source>PostgreSQL could not be started.</source>
        <translation>PostgreSQL nu a putut fi pornit.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Nothing that was saved is lost.</source>
        <translation>Discul pe care se află spațiul de lucru este plin. Nimic din ce a fost salvat nu s-a pierdut.</translation>
    </message>
    <message>
        <source>Free some space on the disk of %1 and start again.</source>
        <translation>Eliberați spațiu pe discul lui %1 și porniți din nou.</translation>
    </message>
    <message>
        <source>The workspace was made by another version of PostgreSQL. Nothing was touched.</source>
        <translation>Spațiul de lucru a fost creat de altă versiune de PostgreSQL. Nu s-a atins nimic.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; may not use the folder %2.</source>
        <translation>Contul „%1” nu poate folosi dosarul %2.</translation>
    </message>
    <message>
        <source>There is not enough memory to start PostgreSQL.</source>
        <translation>Nu este destulă memorie pentru a porni PostgreSQL.</translation>
    </message>
    <message>
        <source>Processes of a server that was killed are still running.</source>
        <translation>Procese ale unui server oprit forțat rulează încă.</translation>
    </message>
    <message>
        <source>Wait a moment and start again, or restart the computer.</source>
        <translation>Așteptați puțin și porniți din nou sau reporniți calculatorul.</translation>
    </message>
</context>
<context>
    <name>ServerAccount</name>
    <message>
        <source>PostgreSQL does not run as root, and the account &quot;postgres&quot; does not exist here.</source>
        <translation>PostgreSQL nu rulează ca root, iar contul „postgres” nu există aici.</translation>
    </message>
    <message>
        <source>Start the program as an ordinary user, or install the package postgresql.</source>
        <translation>Porniți programul ca utilizator obișnuit sau instalați pachetul postgresql.</translation>
    </message>
    <message>
        <source>The user number %1 has no name on this computer; PostgreSQL needs one.</source>
        <translation>Utilizatorul cu numărul %1 nu are nume pe acest calculator; PostgreSQL are nevoie de unul.</translation>
    </message>
    <message>
        <source>Add the account to the password file, or start the program as another user.</source>
        <translation>Adăugați contul în fișierul de parole sau porniți programul ca alt utilizator.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be checked.</source>
        <translation>Dosarul %1 nu poate fi verificat.</translation>
    </message>
    <message>
        <source>As root the server runs under the account &quot;%1&quot;, which may not enter %2.</source>
        <translation>Ca root, serverul rulează sub contul „%1”, care nu poate intra în %2.</translation>
    </message>
    <message>
        <source>Use a folder under /var/lib/punte, or start the program as an ordinary user.</source>
        <translation>Folosiți un dosar din /var/lib/punte sau porniți programul ca utilizator obișnuit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>Dosarul %1 nu poate fi folosit: %2</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>nu este un dosar.</translation>
    </message>
    <message>
        <source>it belongs to another account.</source>
        <translation>aparține altui cont.</translation>
    </message>
</context>
<context>
    <name>ServerBinaries</name>
    <message>
        <source>No PostgreSQL %1 or newer was found on this computer.</source>
        <translation>Pe acest calculator nu s-a găsit PostgreSQL %1 sau mai nou.</translation>
    </message>
    <message>
        <source>Install the package postgresql, or set PUNTE_PG_BINDIR to the folder of its programs.</source>
        <translation>Instalați pachetul postgresql sau indicați în PUNTE_PG_BINDIR dosarul programelor sale.</translation>
    </message>
    <message>
        <source>These data were made by PostgreSQL %1, which is not installed here. Nothing was touched.</source>
        <translation>Aceste date au fost create de PostgreSQL %1, care nu este instalat aici. Nu s-a atins nimic.</translation>
    </message>
    <message>
        <source>No usable PostgreSQL was found.</source>
        <translation>Nu s-a găsit un PostgreSQL utilizabil.</translation>
    </message>
    <message>
        <source>Installed: PostgreSQL %1.</source>
        <translation>Instalat: PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Install PostgreSQL %1, or restore a backup into a new workspace.</source>
        <translation>Instalați PostgreSQL %1 sau restaurați o copie de siguranță într-un spațiu nou.</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Search or run a command</source>
        <translation>Caută sau dă o comandă</translation>
    </message>
    <message>
        <source>find palette</source>
        <translation>caută găsește paletă</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Fold or unfold the navigation</source>
        <translation>Restrânge sau extinde navigarea</translation>
    </message>
    <message>
        <source>sidebar menu icons</source>
        <translation>bară laterală meniu pictograme</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Arată sau ascunde panoul de detalii</translation>
    </message>
    <message>
        <source>details panel</source>
        <translation>inspector</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Taste rapide</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>taste scurtături ajutor</translation>
    </message>
    <message>
        <source>About Punte</source>
        <translation>Despre Punte</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versiune licență</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Fereastră nouă</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Închide fereastra</translation>
    </message>
    <message>
        <source>Quit Punte</source>
        <translation>Ieși din Punte</translation>
    </message>
    <message>
        <source>exit leave</source>
        <translation>ieșire închide</translation>
    </message>
    <message>
        <source>Language: Romanian</source>
        <translation>Limba: română</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducere</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Limba: engleză</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Schimbă limba</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: luminoasă</translation>
    </message>
    <message>
        <source>colours day</source>
        <translation>culori zi</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: întunecată</translation>
    </message>
    <message>
        <source>colours night</source>
        <translation>culori noapte</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: ca a sistemului</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>culori</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Luminos sau întunecat</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>Rânduri: compacte</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densitate</translation>
    </message>
    <message>
        <source>Rows: normal</source>
        <translation>Rânduri: normale</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Rânduri: aerisite</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>mărire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Mărimea normală a textului</translation>
    </message>
    <message>
        <source>zoom 100</source>
        <translation>mărire 100</translation>
    </message>
    <message>
        <source>Help about what is on screen</source>
        <translation>Ajutor despre ce se vede pe ecran</translation>
    </message>
    <message>
        <source>manual guide how</source>
        <translation>manual ghid cum</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Înapoi la locul anterior</translation>
    </message>
    <message>
        <source>previous page history</source>
        <translation>pagina anterioară istoric</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Din nou înainte</translation>
    </message>
    <message>
        <source>next page history</source>
        <translation>pagina următoare istoric</translation>
    </message>
    <message>
        <source>Pin or unpin this record</source>
        <translation>Fixează înregistrarea sau anulează fixarea</translation>
    </message>
    <message>
        <source>bookmark favourite navigation</source>
        <translation>semn de carte favorite navigare</translation>
    </message>
    <message>
        <source>Copy a link to this record</source>
        <translation>Copiază un link către înregistrare</translation>
    </message>
    <message>
        <source>address share clipboard</source>
        <translation>adresă partajare memorie</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Limba: ca sistemul</translation>
    </message>
</context>
<context>
    <name>Sms</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-uri</numerusform>
            <numerusform>%n de SMS-uri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” leaves room for 70 signs instead of 160</source>
        <translation>%1: „%2” lasă loc doar pentru 70 de semne în loc de 160</translation>
    </message>
</context>
<context>
    <name>SocketFolder</name>
    <message>
        <source>No folder for the server&apos;s socket can be made.</source>
        <translation>Nu se poate crea un dosar pentru socketul serverului.</translation>
    </message>
</context>
<context>
    <name>StageRules</name>
    <message>
        <source>With a reason</source>
        <translation>Cu un motiv</translation>
    </message>
    <message>
        <source>Not from %1</source>
        <translation>Nu din %1</translation>
    </message>
    <message>
        <source>A closed opportunity reopens in Qualification.</source>
        <translation>O oportunitate închisă se redeschide în Calificare.</translation>
    </message>
    <message>
        <source>Closed won follows Negotiation.</source>
        <translation>Câștigate urmează după Negociere.</translation>
    </message>
    <message>
        <source>With amount and date</source>
        <translation>Cu sumă și dată</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>since %1</source>
        <translation>din %1</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Intrată: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Ieșită: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are usual</source>
        <translation>
            <numerusform>de obicei ajunge o zi</numerusform>
            <numerusform>de obicei ajung %n zile</numerusform>
            <numerusform>de obicei ajung %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>De către: %1</translation>
    </message>
    <message>
        <source>stages skipped</source>
        <translation>etape sărite</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>mutată înapoi</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>redeschisă</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>limita: o zi</numerusform>
            <numerusform>limita: %n zile</numerusform>
            <numerusform>limita: %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>o zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>de azi</translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>sub o zi</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sărită</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>o dată</numerusform>
            <numerusform>de %n ori</numerusform>
            <numerusform>de %n de ori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTables</name>
    <message>
        <source>From 1 minute to 30 days.</source>
        <translation>De la 1 minut la 30 de zile.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Filter the tasks by text</source>
        <translation>Filtrează sarcinile după text</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Finalizează</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Sarcina următoare</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Sarcina anterioară</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Sarcină nouă</translation>
    </message>
</context>
<context>
    <name>TestsTab</name>
    <message>
        <source>Plan an A/B test</source>
        <translation>Planifică un test A/B</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The text holds a NUL character at position %1.</source>
        <translation>Textul conține un caracter NUL la poziția %1.</translation>
    </message>
    <message>
        <source>The text holds half a character at position %1.</source>
        <translation>Textul conține o jumătate de caracter la poziția %1.</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message>
        <source>working day</source>
        <translation>zi lucrătoare</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>încă una</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toată ziua</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>săpt. %1</translation>
    </message>
</context>
<context>
    <name>TimelineDesk</name>
    <message>
        <source>Edit the entry</source>
        <translation>Editează intrarea</translation>
    </message>
    <message>
        <source>Pin the entry, or take the pin away</source>
        <translation>Fixează intrarea sus sau anulează fixarea</translation>
    </message>
    <message>
        <source>Open what the entry is about</source>
        <translation>Deschide fișa la care se referă intrarea</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiază intrarea</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Șterge intrarea</translation>
    </message>
</context>
<context>
    <name>TimelinePrint</name>
    <message>
        <source>What lies further back is not printed.</source>
        <translation>Ce este mai vechi nu s-a tipărit.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Apel cu %1</translation>
    </message>
    <message>
        <source>E-mail with %1</source>
        <translation>E-mail cu %1</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Întâlnire cu %1</translation>
    </message>
    <message>
        <source>Demo for %1</source>
        <translation>Demonstrație pentru %1</translation>
    </message>
    <message>
        <source>Presentation for %1</source>
        <translation>Prezentare pentru %1</translation>
    </message>
    <message>
        <source>Follow-up with %1</source>
        <translation>Revenire la %1</translation>
    </message>
    <message>
        <source>Request from %1</source>
        <translation>Solicitare de la %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nou: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Mutat la Șterse: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Readus din Șterse: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificare: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>New task: %1</source>
        <translation>Sarcină nouă: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Sarcină finalizată: %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: s-a schimbat</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termen: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pentru %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Despre %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>La %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fișiere: %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixate sus</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2”</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>changed since</source>
        <translation>modificată între timp</translation>
    </message>
    <message>
        <source>you may not change it</source>
        <translation>nu aveți dreptul să o modificați</translation>
    </message>
    <message>
        <source>others have built on it</source>
        <translation>alții au continuat de la ea</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nu mai există</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>nu poate fi anulată</translation>
    </message>
    <message>
        <source>another record has taken its place</source>
        <translation>altă înregistrare i-a luat locul</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&quot;%1&quot; is not a possible database name.</source>
        <translation>„%1” nu poate fi numele unei baze de date.</translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer program. Nothing was touched.</source>
        <translation>Spațiul de lucru %1 a fost creat de un program mai nou. Nu s-a atins nimic.</translation>
    </message>
    <message>
        <source>The path of the workspace is too long for PostgreSQL: %1</source>
        <translation>Calea spațiului de lucru este prea lungă pentru PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Use a folder with a shorter path.</source>
        <translation>Folosiți un dosar cu o cale mai scurtă.</translation>
    </message>
    <message>
        <source>The workspace %1 belongs to the account &quot;%2&quot;.</source>
        <translation>Spațiul de lucru %1 aparține contului „%2”.</translation>
    </message>
    <message>
        <source>Start the program as that account, or use a workspace of your own.</source>
        <translation>Porniți programul cu acel cont sau folosiți un spațiu de lucru propriu.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be used.</source>
        <translation>%1 nu este un dosar care poate fi folosit.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and is not a workspace. Nothing was touched.</source>
        <translation>Dosarul %1 nu este gol și nu este un spațiu de lucru. Nu s-a atins nimic.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Dosarul %1 nu poate fi creat.</translation>
    </message>
    <message>
        <source>You may not write in %1.</source>
        <translation>Nu aveți voie să scrieți în %1.</translation>
    </message>
    <message>
        <source>Choose another folder with --workspace or PUNTE_WORKSPACE.</source>
        <translation>Alegeți alt dosar cu --workspace sau PUNTE_WORKSPACE.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be protected.</source>
        <translation>Dosarul %1 nu poate fi protejat.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Fișierul %1 nu poate fi scris: %2</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>Nu există un spațiu de lucru în %1.</translation>
    </message>
    <message>
        <source>Make one with: puntectl workspace init</source>
        <translation>Creați unul cu: puntectl workspace init</translation>
    </message>
    <message>
        <source>The server of the workspace %1 does not run.</source>
        <translation>Serverul spațiului de lucru %1 nu rulează.</translation>
    </message>
    <message>
        <source>Start it with: puntectl workspace start</source>
        <translation>Porniți-l cu: puntectl workspace start</translation>
    </message>
    <message>
        <source>The database server stopped twice within a minute; it is not started again for now.</source>
        <translation>Serverul bazei de date s-a oprit de două ori într-un minut; deocamdată nu mai este pornit.</translation>
    </message>
    <message>
        <source>A program is using the workspace; it stops the server itself when it is closed.</source>
        <translation>Un program folosește spațiul de lucru; el oprește singur serverul când se închide.</translation>
    </message>
    <message>
        <source>Close the program first, or stop with --force.</source>
        <translation>Închideți mai întâi programul sau opriți cu --force.</translation>
    </message>
</context>
<context>
    <name>punte::ActivitiesTab</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activitate</numerusform>
            <numerusform>%n activități</numerusform>
            <numerusform>%n de activități</numerusform>
        </translation>
    </message>
    <message>
        <source>The activities could not be read.</source>
        <translation>Activitățile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Încă nicio activitate</translation>
    </message>
    <message>
        <source>What is planned here also stands in the calendar and can be dragged there.</source>
        <translation>Ce se planifică aici stă și în calendar, unde poate fi tras în altă zi.</translation>
    </message>
    <message>
        <source>The activity was not saved.</source>
        <translation>Activitatea nu a fost salvată.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Activitate nouă</translation>
    </message>
    <message>
        <source>Create activity</source>
        <translation>Creează activitatea</translation>
    </message>
    <message>
        <source>The activity was not created.</source>
        <translation>Activitatea nu a fost creată.</translation>
    </message>
    <message>
        <source>Activity created</source>
        <translation>Activitate creată</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) deleted</source>
        <translation>
            <numerusform>%n activitate ștearsă</numerusform>
            <numerusform>%n activități șterse</numerusform>
            <numerusform>%n de activități șterse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ActivityPanel</name>
    <message>
        <source>All types</source>
        <translation>Toate tipurile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modificări</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Toți</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n tip</numerusform>
            <numerusform>%n tipuri</numerusform>
            <numerusform>%n de tipuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Show types: %1</source>
        <translation>Arată tipurile: %1</translation>
    </message>
    <message>
        <source>Show what was done by: %1</source>
        <translation>Arată ce a făcut: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nimic de acest fel</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Încă nu s-a întâmplat nimic</translation>
    </message>
    <message>
        <source>Choose other types, or everyone.</source>
        <translation>Alegeți alte tipuri sau pe toată lumea.</translation>
    </message>
    <message>
        <source>What is logged, noted and changed will stand here.</source>
        <translation>Aici va apărea tot ce se notează și se modifică.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Loading what happened…</source>
        <translation>Se încarcă activitatea…</translation>
    </message>
</context>
<context>
    <name>punte::AddPeoplePopup</name>
    <message numerus="yes">
        <source>Add %n person(s) to a campaign</source>
        <translation>
            <numerusform>Adăugați %n persoană într-o campanie</numerusform>
            <numerusform>Adăugați %n persoane într-o campanie</numerusform>
            <numerusform>Adăugați %n de persoane într-o campanie</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for campaigns…</source>
        <translation>Se caută campaniile…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Find a campaign</source>
        <translation>Caută o campanie</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
    <message>
        <source>At most %1 people can be chosen one by one. Filter for fewer, or give the campaign a condition that means them.</source>
        <translation>Se pot alege una câte una cel mult %1 persoane. Filtrați lista sau dați campaniei o condiție care să le cuprindă.</translation>
    </message>
    <message>
        <source>No campaign is being prepared: make one first.</source>
        <translation>Nicio campanie nu este în pregătire: creați întâi una.</translation>
    </message>
    <message>
        <source>They come beside whoever the campaign&apos;s conditions mean.</source>
        <translation>Se adaugă la cei cuprinși în condițiile campaniei.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added to “%1”</source>
        <translation>
            <numerusform>%n persoană adăugată în „%1”</numerusform>
            <numerusform>%n persoane adăugate în „%1”</numerusform>
            <numerusform>%n de persoane adăugate în „%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::AddressList</name>
    <message>
        <source>No address yet</source>
        <translation>Nicio adresă</translation>
    </message>
    <message>
        <source>primary</source>
        <comment>address</comment>
        <translation>principală</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adaugă adresa</translation>
    </message>
    <message>
        <source>The address was not added.</source>
        <translation>Adresa nu a fost adăugată.</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresă adăugată</translation>
    </message>
    <message>
        <source>The address was not saved.</source>
        <translation>Adresa nu a fost salvată.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Fă-o principală</translation>
    </message>
    <message>
        <source>The primary address was not changed.</source>
        <translation>Adresa principală nu a fost schimbată.</translation>
    </message>
    <message>
        <source>Primary address changed</source>
        <translation>Adresa principală a fost schimbată</translation>
    </message>
    <message>
        <source>The address was not deleted.</source>
        <translation>Adresa nu a fost ștearsă.</translation>
    </message>
    <message>
        <source>Address deleted</source>
        <translation>Adresă ștearsă</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adaugă o adresă</translation>
    </message>
</context>
<context>
    <name>punte::AgendaPane</name>
    <message>
        <source>%1 of %2, by date, money, priority and promises</source>
        <extracomment>%1 of %2 lines of the list are in sight</extracomment>
        <translation>%1 din %2, după termen, sumă, prioritate și promisiuni</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is put off</source>
        <translation>Ascunde ce este amânat</translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n amânare</numerusform>
            <numerusform>%n amânări</numerusform>
            <numerusform>%n de amânări</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>De ce această ordine</translation>
    </message>
    <message>
        <source>Looking for what waits for you…</source>
        <translation>Se caută ce vă așteaptă…</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nu vă așteaptă nimic</translation>
    </message>
    <message>
        <source>No task is due until tomorrow, no request waits, no opportunity is stale.</source>
        <translation>Nicio sarcină cu termen până mâine, nicio solicitare în așteptare, nicio oportunitate neglijată.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Sarcină nouă</translation>
    </message>
    <message>
        <source>There is nothing here that you may read</source>
        <translation>Aici nu este nimic ce aveți dreptul să citiți</translation>
    </message>
    <message>
        <source>An administrator can give you a role with tasks, requests or opportunities.</source>
        <translation>Un administrator vă poate da un rol cu sarcini, solicitări sau oportunități.</translation>
    </message>
</context>
<context>
    <name>punte::AgendaView</name>
    <message>
        <source>Nothing in these four weeks.</source>
        <translation>Nimic în aceste patru săptămâni.</translation>
    </message>
</context>
<context>
    <name>punte::AgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>Acord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s), without names</source>
        <translation>
            <numerusform>%Ln comentariu, fără nume</numerusform>
            <numerusform>%Ln comentarii, fără nume</numerusform>
            <numerusform>%Ln de comentarii, fără nume</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Niciun comentariu</translation>
    </message>
</context>
<context>
    <name>punte::AnswerBox</name>
    <message>
        <source>Romanian</source>
        <translation>română</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engleză</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Response to the customer</source>
        <translation>Răspunsul către client</translation>
    </message>
    <message>
        <source>What the customer is told</source>
        <translation>Ce i se spune clientului</translation>
    </message>
    <message>
        <source>Tone of the response</source>
        <translation>Tonul răspunsului</translation>
    </message>
    <message>
        <source>Language of the response</source>
        <translation>Limba răspunsului</translation>
    </message>
    <message>
        <source>Keep as a version</source>
        <translation>Păstrează ca versiune</translation>
    </message>
    <message>
        <source>in Romanian, their language</source>
        <translation>în română, limba clientului</translation>
    </message>
    <message>
        <source>in English, their language</source>
        <translation>în engleză, limba clientului</translation>
    </message>
    <message>
        <source>their language is Romanian</source>
        <translation>limba clientului este româna</translation>
    </message>
    <message>
        <source>their language is English</source>
        <translation>limba clientului este engleza</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Textul este prea lung.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versiunea %1 din %2</translation>
    </message>
    <message>
        <source>Changed since version %1</source>
        <translation>Schimbat față de versiunea %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln versiune</numerusform>
            <numerusform>%Ln versiuni</numerusform>
            <numerusform>%Ln de versiuni</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 · %2, %3</source>
        <translation>Versiunea %1 · %2, %3</translation>
    </message>
</context>
<context>
    <name>punte::AnyOfValue</name>
    <message>
        <source>Add a condition first.</source>
        <translation>Adăugați întâi o condiție.</translation>
    </message>
</context>
<context>
    <name>punte::AppearancePanel</name>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Of the window, of dates and of numbers. What you write to a customer follows the customer&apos;s language.</source>
        <translation>A ferestrei, a datelor și a numerelor. Ce îi scrieți unui client urmează limba clientului.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or what the system shows at the moment.</source>
        <translation>Luminoasă, întunecată sau cea pe care o arată sistemul acum.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoasă</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecată</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Înălțimea rândurilor</translation>
    </message>
    <message>
        <source>How much fits into lists and tables.</source>
        <translation>Cât încape în liste și tabele.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactă</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normală</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aerisită</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>Everything in the window grows or shrinks with it.</source>
        <translation>Odată cu el crește sau scade tot ce este în fereastră.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>punte::AskTextPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>punte::AssetsTab</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materiale</numerusform>
            <numerusform>%n de materiale</numerusform>
        </translation>
    </message>
    <message>
        <source>The assets could not be read.</source>
        <translation>Materialele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>Încă niciun material</translation>
    </message>
    <message>
        <source>Add files to the campaign and take them over as assets, or name an address where one lies.</source>
        <translation>Adăugați fișiere la campanie și preluați-le ca materiale sau dați adresa la care se află unul.</translation>
    </message>
    <message>
        <source>The asset was not saved.</source>
        <translation>Materialul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Files taken over as assets</source>
        <translation>Fișiere preluate ca materiale</translation>
    </message>
    <message>
        <source>Every file of this campaign is an asset already. New ones are added in the tab Files.</source>
        <translation>Toate fișierele campaniei sunt deja materiale. Altele se adaugă în fila Fișiere.</translation>
    </message>
    <message>
        <source>The files were not taken over.</source>
        <translation>Fișierele nu au fost preluate.</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Material nou</translation>
    </message>
    <message>
        <source>Create asset</source>
        <translation>Creează materialul</translation>
    </message>
    <message>
        <source>The asset was not created.</source>
        <translation>Materialul nu a fost creat.</translation>
    </message>
    <message>
        <source>Asset created</source>
        <translation>Material creat</translation>
    </message>
</context>
<context>
    <name>punte::AudiencePanel</name>
    <message>
        <source>Audience saved</source>
        <translation>Public salvat</translation>
    </message>
    <message>
        <source>The audience was not saved.</source>
        <translation>Publicul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Oameni</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interese</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Words parted by commas; with a name: “years: 25 to 34, 35 to 44; farm: cereals”.</source>
        <translation>Cuvinte despărțite prin virgule; cu nume: „vârsta: de la 25 la 34, de la 35 la 44; ferma: cereale”.</translation>
    </message>
</context>
<context>
    <name>punte::AudiencePeople</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2”</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>The first %1 by name.</source>
        <translation>Primele %1 după nume.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Revino</translation>
    </message>
    <message>
        <source>Take out with a reason…</source>
        <translation>Scoate, cu un motiv…</translation>
    </message>
    <message>
        <source>Take %1 out of this campaign</source>
        <translation>Scoateți din campanie: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>%1 does not get this message</source>
        <translation>%1 nu primește acest mesaj</translation>
    </message>
    <message>
        <source>The person was not put back.</source>
        <translation>Persoana nu a fost readusă în listă.</translation>
    </message>
    <message>
        <source>%1 is in again</source>
        <translation>%1 primește din nou mesajul</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Deschide persoana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nimeni aici</translation>
    </message>
    <message>
        <source>Perhaps you may not see these people.</source>
        <translation>Poate că nu aveți dreptul să vedeți aceste persoane.</translation>
    </message>
</context>
<context>
    <name>punte::AudienceWords</name>
    <message>
        <source>Customer, similar service</source>
        <translation>Client, servicii asemănătoare</translation>
    </message>
    <message>
        <source>Consent to offers</source>
        <translation>Acord pentru oferte</translation>
    </message>
    <message>
        <source>Opted out of offers</source>
        <translation>A renunțat la oferte</translation>
    </message>
    <message>
        <source>Address closed to messages</source>
        <translation>Adresă închisă pentru mesaje</translation>
    </message>
    <message>
        <source>Hard bounce</source>
        <translation>Adresă respinsă definitiv</translation>
    </message>
    <message>
        <source>Not active any more</source>
        <translation>Nu mai este activ</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Fără adresă</translation>
    </message>
    <message>
        <source>Address cannot be written to</source>
        <translation>Adresă la care nu se poate scrie</translation>
    </message>
    <message>
        <source>Consent too old</source>
        <translation>Acord prea vechi</translation>
    </message>
    <message>
        <source>No consent to offers</source>
        <translation>Fără acord pentru oferte</translation>
    </message>
    <message>
        <source>Got enough messages lately</source>
        <translation>A primit destule mesaje în ultima vreme</translation>
    </message>
    <message>
        <source>Got this message a short while ago</source>
        <translation>A primit acest mesaj de curând</translation>
    </message>
    <message>
        <source>Open complaint or decision</source>
        <translation>Reclamație sau decizie deschisă</translation>
    </message>
    <message>
        <source>Chosen out</source>
        <translation>Scos de cineva din listă</translation>
    </message>
    <message>
        <source>Same address as somebody else</source>
        <translation>Aceeași adresă cu altcineva</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nu mai există</translation>
    </message>
    <message>
        <source>Channel not known</source>
        <translation>Canal necunoscut</translation>
    </message>
    <message numerus="yes">
        <source>Got %1 in %n day(s)</source>
        <translation>
            <numerusform>A primit %1 într-o zi</numerusform>
            <numerusform>A primit %1 în %n zile</numerusform>
            <numerusform>A primit %1 în %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mesaj</numerusform>
            <numerusform>%n mesaje</numerusform>
            <numerusform>%n de mesaje</numerusform>
        </translation>
    </message>
    <message>
        <source>An opt-out holds until the person agrees anew.</source>
        <translation>Renunțarea rămâne valabilă până când persoana își dă din nou acordul.</translation>
    </message>
    <message>
        <source>Whoever answers for consents can open the address again.</source>
        <translation>Cine răspunde de acorduri poate redeschide adresa.</translation>
    </message>
    <message>
        <source>Write down another address, and they are in.</source>
        <translation>Notați o altă adresă și vor primi mesajul.</translation>
    </message>
    <message>
        <source>Write down an address, and they are in.</source>
        <translation>Notați o adresă și vor primi mesajul.</translation>
    </message>
    <message>
        <source>Mend the address, and they are in.</source>
        <translation>Corectați adresa și vor primi mesajul.</translation>
    </message>
    <message>
        <source>Ask for their consent again.</source>
        <translation>Cereți-le din nou acordul.</translation>
    </message>
    <message>
        <source>Without a consent nothing is sent.</source>
        <translation>Fără acord nu se trimite nimic.</translation>
    </message>
    <message>
        <source>They are in as soon as the complaint or the decision is closed.</source>
        <translation>Vor primi mesajul imediat ce reclamația sau decizia este închisă.</translation>
    </message>
    <message>
        <source>Del puts one back in.</source>
        <translation>Del readuce o persoană în listă.</translation>
    </message>
</context>
<context>
    <name>punte::BlindBanner</name>
    <message>
        <source>three</source>
        <translation>trei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>patru</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinci</translation>
    </message>
    <message>
        <source>six</source>
        <translation>șase</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>șapte</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>opt</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nouă</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zece</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <comment>in 5 hours</comment>
        <translation>Termen: %1</translation>
    </message>
    <message>
        <source>The deadline has passed</source>
        <translation>Termenul a trecut</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n evaluator(s) done</source>
        <translation>
            <numerusform>a terminat %1 din %n</numerusform>
            <numerusform>au terminat %1 din %n</numerusform>
            <numerusform>au terminat %1 din %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not blind: %1</source>
        <translation>Nu este secretă: %1</translation>
    </message>
    <message>
        <source>Not blind</source>
        <translation>Nu este secretă</translation>
    </message>
    <message>
        <source>This workspace is your own: whoever owns it can read everything in it.</source>
        <translation>Spațiul de lucru este al dumneavoastră: cine îl deține poate citi tot ce conține.</translation>
    </message>
    <message>
        <source>Not anonymous: %1</source>
        <translation>Nu este anonimă: %1</translation>
    </message>
    <message>
        <source>Fewer than three score, so there are no comments.</source>
        <translation>Notează mai puțin de trei persoane, deci nu există comentarii.</translation>
    </message>
    <message>
        <source>Blind: %1</source>
        <translation>Notare secretă: %1</translation>
    </message>
    <message>
        <source>Scores and comments appear without names when all %1 have finished.</source>
        <translation>Notele și comentariile apar fără nume când au terminat toți cei %1.</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Runda</translation>
    </message>
</context>
<context>
    <name>punte::BoolEditor</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>punte::BudgetPanel</name>
    <message>
        <source>Budget</source>
        <translation>Buget</translation>
    </message>
    <message>
        <source>The budget is no amount.</source>
        <translation>Bugetul nu este o sumă.</translation>
    </message>
    <message>
        <source>Not divided by purpose.</source>
        <translation>Neîmpărțit pe destinații.</translation>
    </message>
    <message>
        <source>The parts add up to the budget: %1.</source>
        <translation>Părțile fac exact bugetul: %1.</translation>
    </message>
    <message>
        <source>The parts make %1: %2.</source>
        <translation>Părțile fac %1: %2.</translation>
    </message>
    <message>
        <source>Budget saved</source>
        <translation>Buget salvat</translation>
    </message>
    <message>
        <source>The budget was not saved.</source>
        <translation>Bugetul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Budget by purpose</source>
        <translation>Bugetul pe destinații</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Destinație</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Adaugă o destinație</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>punte::BulkBar</name>
    <message numerus="yes">
        <source>All %n of the filter selected</source>
        <translation>
            <numerusform>Selectat singurul rând al filtrului</numerusform>
            <numerusform>Selectate toate cele %n rânduri ale filtrului</numerusform>
            <numerusform>Selectate toate cele %n de rânduri ale filtrului</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n rând selectat</numerusform>
            <numerusform>%n rânduri selectate</numerusform>
            <numerusform>%n de rânduri selectate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n of the filter</source>
        <translation>
            <numerusform>Selectează rândul filtrului</numerusform>
            <numerusform>Selectează toate cele %n rânduri ale filtrului</numerusform>
            <numerusform>Selectează toate cele %n de rânduri ale filtrului</numerusform>
        </translation>
    </message>
    <message>
        <source>one undo step</source>
        <translation>o singură anulare</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Golește selecția</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Alte comenzi</translation>
    </message>
</context>
<context>
    <name>punte::BulkCommands</name>
    <message>
        <source>%1 of %2 changed; the others you may not change.</source>
        <translation>Modificate: %1 din %2; pe celelalte nu le puteți modifica.</translation>
    </message>
    <message>
        <source>Reassign %1</source>
        <translation>Schimbă responsabilul: %1</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Set a field of %1</source>
        <translation>Completează un câmp: %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Completează</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etichetează: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetează</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>A task for each of %1</source>
        <translation>Câte o sarcină: %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Creează</translation>
    </message>
    <message>
        <source>Each for the one who is responsible</source>
        <translation>Fiecare pentru responsabilul înregistrării</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulat. Nu s-a modificat nimic.</translation>
    </message>
</context>
<context>
    <name>punte::BulkPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valoare nouă</translation>
    </message>
</context>
<context>
    <name>punte::CalendarPage</name>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of this day.</source>
        <translation>
            <numerusform>Afișată: %n intrare din această zi.</numerusform>
            <numerusform>Afișate: %n intrări din această zi.</numerusform>
            <numerusform>Afișate: %n de intrări din această zi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of this week.</source>
        <translation>
            <numerusform>Afișată: %n intrare din această săptămână.</numerusform>
            <numerusform>Afișate: %n intrări din această săptămână.</numerusform>
            <numerusform>Afișate: %n de intrări din această săptămână.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of this month.</source>
        <translation>
            <numerusform>Afișată: %n intrare din această lună.</numerusform>
            <numerusform>Afișate: %n intrări din această lună.</numerusform>
            <numerusform>Afișate: %n de intrări din această lună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of four weeks.</source>
        <translation>
            <numerusform>Afișată: %n intrare din patru săptămâni.</numerusform>
            <numerusform>Afișate: %n intrări din patru săptămâni.</numerusform>
            <numerusform>Afișate: %n de intrări din patru săptămâni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers hold %n more.</source>
        <translation>
            <numerusform>Straturile ascunse mai au %n.</numerusform>
            <numerusform>Straturile ascunse mai au %n.</numerusform>
            <numerusform>Straturile ascunse mai au %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar could not be read.</source>
        <translation>Calendarul nu a putut fi citit.</translation>
    </message>
    <message>
        <source>“%1” now takes %2</source>
        <translation>„%1” durează acum %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>„%1”: mutare pe %2</translation>
    </message>
    <message>
        <source>“%1” was not moved.</source>
        <translation>„%1” nu a fost mutată.</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>„%1” a fost creată</translation>
    </message>
    <message>
        <source>The entry was not created.</source>
        <translation>Intrarea nu a fost creată.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) taken from “%1”</source>
        <translation>
            <numerusform>%n intrare preluată din „%1”</numerusform>
            <numerusform>%n intrări preluate din „%1”</numerusform>
            <numerusform>%n de intrări preluate din „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in “%1”</source>
        <translation>Nimic nou în „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n intrare era cunoscută</numerusform>
            <numerusform>%n intrări erau cunoscute</numerusform>
            <numerusform>%n de intrări erau cunoscute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out or taken without repeating</source>
        <translation>
            <numerusform>%n intrare omisă sau preluată fără repetare</numerusform>
            <numerusform>%n intrări omise sau preluate fără repetare</numerusform>
            <numerusform>%n de intrări omise sau preluate fără repetare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”.</source>
        <translation>Din „%1” nu s-a preluat nimic.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: zi schimbată</translation>
    </message>
    <message>
        <source>The day was not changed.</source>
        <translation>Ziua nu a fost schimbată.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n intrare</numerusform>
            <numerusform>%n intrări</numerusform>
            <numerusform>%n de intrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Week starts on Monday</source>
        <translation>Săptămâna începe luni</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschide</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mută</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>mai lung</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>întâlnire nouă</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agendă</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>Vizualizarea calendarului</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Importă un fișier de calendar</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb)</source>
        <translation>Calendare (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fișierul nu poate fi citit.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Fișierul depășește 10 MB.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exportă calendarul</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendare (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not exported.</source>
        <translation>Calendarul nu a fost exportat.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Fișierul nu poate fi scris acolo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) exported</source>
        <translation>
            <numerusform>%n intrare exportată</numerusform>
            <numerusform>%n intrări exportate</numerusform>
            <numerusform>%n de intrări exportate</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar as PDF</source>
        <translation>Salvează calendarul ca PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fișiere PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The calendar was not saved.</source>
        <translation>Calendarul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Salvat ca „%1”</translation>
    </message>
    <message>
        <source>The calendar was not printed.</source>
        <translation>Calendarul nu a fost tipărit.</translation>
    </message>
    <message>
        <source>The printer did not begin.</source>
        <translation>Imprimanta nu a pornit.</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>Intrarea „%1” a fost ștearsă</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>Intrarea „%1” nu a fost ștearsă.</translation>
    </message>
    <message>
        <source>Copied. Ctrl+V puts it where the cursor is.</source>
        <translation>Copiată. Ctrl+V o pune unde este cursorul.</translation>
    </message>
    <message>
        <source>Copied as text. %1</source>
        <translation>Copiată ca text. %1</translation>
    </message>
    <message>
        <source>Loading the calendar…</source>
        <translation>Se încarcă calendarul…</translation>
    </message>
</context>
<context>
    <name>punte::CalendarSidePanel</name>
    <message>
        <source>Layers</source>
        <translation>Straturi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Doar eu</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Echipa mea</translation>
    </message>
</context>
<context>
    <name>punte::CalendarView</name>
    <message>
        <source>%1 – Esc to cancel</source>
        <translation>%1 – Esc renunță</translation>
    </message>
</context>
<context>
    <name>punte::CallOffPopup</name>
    <message>
        <source>Call off “%1”</source>
        <translation>Anulați „%1”</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Anulează decizia</translation>
    </message>
    <message numerus="yes">
        <source>Call off %n decision(s)</source>
        <translation>
            <numerusform>Anulați %n decizie</numerusform>
            <numerusform>Anulați %n decizii</numerusform>
            <numerusform>Anulați %n de decizii</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision stays in the list of those called off.</source>
        <translation>Decizia rămâne în lista celor anulate.</translation>
    </message>
    <message>
        <source>They stay in the list of those called off.</source>
        <translation>Rămân în lista celor anulate.</translation>
    </message>
    <message>
        <source>What was scored so far is thrown away.</source>
        <translation>Ce s-a notat până acum se aruncă.</translation>
    </message>
    <message>
        <source>“%1” was not called off.</source>
        <translation>„%1” nu a fost anulată.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulată</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) called off</source>
        <translation>
            <numerusform>%n decizie anulată</numerusform>
            <numerusform>%n decizii anulate</numerusform>
            <numerusform>%n de decizii anulate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CallingPanel</name>
    <message>
        <source>A phone number is called by</source>
        <translation>Un număr de telefon este apelat prin</translation>
    </message>
    <message>
        <source>The program of this computer that takes such links dials the number.</source>
        <translation>Numărul este format de programul din acest calculator care primește astfel de legături.</translation>
    </message>
    <message>
        <source>Telephone (tel:)</source>
        <translation>Telefon (tel:)</translation>
    </message>
    <message>
        <source>SIP phone (sip:)</source>
        <translation>Telefon SIP (sip:)</translation>
    </message>
    <message>
        <source>Calling program (callto:)</source>
        <translation>Program de apeluri (callto:)</translation>
    </message>
</context>
<context>
    <name>punte::CampaignInspector</name>
    <message>
        <source>What stands around the campaign could not be read.</source>
        <translation>Datele legate de campanie nu au putut fi citite.</translation>
    </message>
    <message>
        <source>This campaign is not there any more</source>
        <translation>Campania aceasta nu mai există</translation>
    </message>
    <message>
        <source>The campaign could not be read.</source>
        <translation>Campania nu a putut fi citită.</translation>
    </message>
    <message>
        <source>The campaign was not saved.</source>
        <translation>Campania nu a fost salvată.</translation>
    </message>
    <message>
        <source>The campaign was not created.</source>
        <translation>Campania nu a fost creată.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Still missing before the launch</source>
        <translation>Ce mai lipsește până la lansare</translation>
    </message>
    <message>
        <source>Change the state…</source>
        <translation>Schimbă starea…</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Buget %1</translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>%1 cheltuiți din %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nimic</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Campanie nouă</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Creează campania</translation>
    </message>
</context>
<context>
    <name>punte::CampaignListPage</name>
    <message>
        <source>Show: %1</source>
        <translation>Arată: %1</translation>
    </message>
    <message>
        <source>a filter of one’s own</source>
        <translation>un filtru propriu</translation>
    </message>
    <message>
        <source>Campaign created</source>
        <translation>Campanie creată</translation>
    </message>
    <message>
        <source>The campaign could not be read.</source>
        <translation>Campania nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toate campaniile</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campanie</numerusform>
            <numerusform>%n campanii</numerusform>
            <numerusform>%n de campanii</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaigns could not be read.</source>
        <translation>Campaniile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The campaign was not saved.</source>
        <translation>Campania nu a fost salvată.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) deleted</source>
        <translation>
            <numerusform>%n campanie ștearsă</numerusform>
            <numerusform>%n campanii șterse</numerusform>
            <numerusform>%n de campanii șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Încă nicio campanie</translation>
    </message>
    <message>
        <source>The first one plans its budget, its activities and what is measured of them.</source>
        <translation>Prima își planifică bugetul, activitățile și ce se măsoară din ele.</translation>
    </message>
</context>
<context>
    <name>punte::CampaignMove</name>
    <message>
        <source>Call off</source>
        <translation>Anulează campania</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Schimbă starea</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Acum: %1</translation>
    </message>
    <message>
        <source>Nothing may follow: it is over.</source>
        <translation>Nu mai poate urma nimic: s-a încheiat.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>punte::CampaignOverview</name>
    <message>
        <source>The campaign was not saved.</source>
        <translation>Campania nu a fost salvată.</translation>
    </message>
    <message>
        <source>Your role does not see figures.</source>
        <translation>Rolul dumneavoastră nu vede cifrele.</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Cheltuit până acum</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Așa cum s-a scris</translation>
    </message>
    <message>
        <source>the same as the figures</source>
        <translation>la fel ca cifrele</translation>
    </message>
    <message>
        <source>%1 beside the figures</source>
        <translation>%1 față de cifre</translation>
    </message>
    <message>
        <source>Purpose and goal</source>
        <translation>Scop și obiectiv</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Cheltuit</translation>
    </message>
    <message>
        <source>Still missing before the launch</source>
        <translation>Ce mai lipsește până la lansare</translation>
    </message>
</context>
<context>
    <name>punte::CampaignPage</name>
    <message>
        <source>This campaign is not there any more</source>
        <translation>Campania aceasta nu mai există</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>A fost ștearsă sau rolul dumneavoastră nu o arată.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Încă nicio campanie</translation>
    </message>
    <message>
        <source>A campaign plans its budget, its activities and what is measured of them.</source>
        <translation>O campanie își planifică bugetul, activitățile și ce se măsoară din ele.</translation>
    </message>
    <message>
        <source>What stands around the campaign could not be read.</source>
        <translation>Datele legate de campanie nu au putut fi citite.</translation>
    </message>
    <message>
        <source>This activity is not there any more.</source>
        <translation>Activitatea aceasta nu mai există.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>din %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Buget</translation>
    </message>
    <message>
        <source>Spent, over budget</source>
        <translation>Cheltuit, peste buget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Cheltuit</translation>
    </message>
    <message>
        <source>Cost of the figures by day and of the messages</source>
        <translation>Costul cifrelor pe zile și al mesajelor</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
</context>
<context>
    <name>punte::CampaignSwitch</name>
    <message>
        <source>Dashboard</source>
        <translation>Tablou</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Dashboard, list or calendar</source>
        <translation>Tablou, listă sau calendar</translation>
    </message>
</context>
<context>
    <name>punte::CardState</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>punte::CaseCard</name>
    <message>
        <source>Request: %1</source>
        <translation>Solicitare: %1</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Phase %1 of 6</source>
        <translation>Faza %1 din 6</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relație</translation>
    </message>
    <message>
        <source>Earlier issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Resolve by</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Nobody is asked to score yet</source>
        <translation>Încă nu notează nimeni</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Evaluatori</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Despre ce este vorba</translation>
    </message>
</context>
<context>
    <name>punte::CaseForm</name>
    <message>
        <source>The target time was not saved.</source>
        <translation>Termenul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Whose problem</source>
        <translation>A cui este problema</translation>
    </message>
    <message>
        <source>The decision was not saved.</source>
        <translation>Decizia nu a fost salvată.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitare: %1</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>încă neales</translation>
    </message>
    <message>
        <source>Proposed because of: %1</source>
        <translation>Propus pe baza cuvintelor: %1</translation>
    </message>
    <message>
        <source>“%1” is proposed because of: %2</source>
        <translation>„%1” este propus datorită cuvintelor: %2</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>urgența %1</translation>
    </message>
    <message>
        <source>Target time as “%1” asks for, in working time.</source>
        <translation>Termenul cerut de „%1”, în timp de lucru.</translation>
    </message>
    <message>
        <source>“%1” asks for %2; this was set by hand.</source>
        <translation>„%1” cere %2; termenul de acum a fost pus manual.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Îl aleg</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Îl folosesc</translation>
    </message>
    <message>
        <source>Use the time that urgency and kind ask for</source>
        <translation>Folosește termenul cerut de urgență și de felul răspunsului</translation>
    </message>
    <message>
        <source>The response type was not saved.</source>
        <translation>Tipul de răspuns nu a fost salvat.</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Tip de răspuns</translation>
    </message>
    <message>
        <source>Take the proposed response type</source>
        <translation>Preia tipul de răspuns propus</translation>
    </message>
</context>
<context>
    <name>punte::CaseStrip</name>
    <message>
        <source>What it is about</source>
        <translation>Despre ce este vorba</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valoare</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgență</translation>
    </message>
    <message>
        <source>Value of the customer</source>
        <translation>Valoarea clientului</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgența</translation>
    </message>
</context>
<context>
    <name>punte::CellTable</name>
    <message>
        <source>Mean and range of every cell</source>
        <translation>Media și intervalul fiecărei celule</translation>
    </message>
</context>
<context>
    <name>punte::CellTableModel</name>
    <message>
        <source>nobody judged it</source>
        <translation>nimeni nu a notat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s), from %1 to %2</source>
        <translation>
            <numerusform>%Ln notă, de la %1 la %2</numerusform>
            <numerusform>%Ln note, de la %1 la %2</numerusform>
            <numerusform>%Ln de note, de la %1 la %2</numerusform>
        </translation>
    </message>
    <message>
        <source>in round %1 from %2 to %3</source>
        <translation>în runda %1, de la %2 la %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): Enter shows them</source>
        <translation>
            <numerusform>%Ln comentariu: Enter îl arată</numerusform>
            <numerusform>%Ln comentarii: Enter le arată</numerusform>
            <numerusform>%Ln de comentarii: Enter le arată</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean, range</source>
        <translation>Medie, interval</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondere</translation>
    </message>
</context>
<context>
    <name>punte::ChannelsPanel</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canale</numerusform>
            <numerusform>%n de canale</numerusform>
        </translation>
    </message>
    <message>
        <source>The channels could not be read.</source>
        <translation>Canalele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The channel was not saved.</source>
        <translation>Canalul nu a fost salvat.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Canal nou</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Creează canalul</translation>
    </message>
    <message>
        <source>The channel was not created.</source>
        <translation>Canalul nu a fost creat.</translation>
    </message>
    <message>
        <source>Channel created</source>
        <translation>Canal creat</translation>
    </message>
    <message>
        <source>Where campaigns run, and what a click or an impression usually costs there. A channel that is not used any more stays in old figures.</source>
        <translation>Unde se desfășoară campaniile și cât costă de obicei acolo o accesare sau o afișare. Un canal care nu se mai folosește rămâne în cifrele vechi.</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Canal nou…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Încă niciun canal</translation>
    </message>
</context>
<context>
    <name>punte::ChannelsTab</name>
    <message>
        <source>The channels could not be read.</source>
        <translation>Canalele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Per click</source>
        <translation>Pe clic</translation>
    </message>
    <message>
        <source>Per impression</source>
        <translation>Pe afișare</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Cost până acum</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Buget</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Bugetul canalului %1</translation>
    </message>
    <message>
        <source>The channels have %1, the whole budget.</source>
        <translation>Canalele au %1, tot bugetul.</translation>
    </message>
    <message>
        <source>The channels have %1: %2.</source>
        <translation>Canalele au %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1” nu este o sumă.</translation>
    </message>
    <message>
        <source>Channels saved</source>
        <translation>Canale salvate</translation>
    </message>
    <message>
        <source>The channel was not saved.</source>
        <translation>Canalul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Channels and their budgets</source>
        <translation>Canalele și bugetele lor</translation>
    </message>
</context>
<context>
    <name>punte::Chart</name>
    <message>
        <source>Show as chart</source>
        <translation>Arată ca grafic</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Arată ca tabel</translation>
    </message>
    <message>
        <source>Copy figures and picture</source>
        <translation>Copiază cifrele și imaginea</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or PDF…</source>
        <translation>Salvează ca PNG, SVG sau PDF…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salvarea graficului</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagine (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desen (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>No values to show</source>
        <translation>Nu există valori de afișat</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Nu există nimic de salvat.</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .pdf.</source>
        <translation>Un grafic se salvează ca .png, .svg sau .pdf.</translation>
    </message>
</context>
<context>
    <name>punte::ChartTableModel</name>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>punte::CheckList</name>
    <message>
        <source>Find, or type another</source>
        <translation>Căutați sau scrieți altceva</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Caută</translation>
    </message>
</context>
<context>
    <name>punte::ChoiceRow</name>
    <message>
        <source>%1 %2, rank %3</source>
        <translation>%1 %2, locul %3</translation>
    </message>
    <message>
        <source>%1 %2, not ranked</source>
        <translation>%1 %2, fără loc în clasament</translation>
    </message>
</context>
<context>
    <name>punte::ChoosePopup</name>
    <message>
        <source>Choose %1</source>
        <translation>Alege %1</translation>
    </message>
    <message>
        <source>End without a choice</source>
        <translation>Încheie fără alegere</translation>
    </message>
    <message>
        <source>The test says: %1. Whoever reads this later will ask why %2 was taken.</source>
        <translation>Testul spune: %1. Cine citește mai târziu va întreba de ce s-a ales %2.</translation>
    </message>
    <message>
        <source>The test says so: %1.</source>
        <translation>Așa spune și testul: %1.</translation>
    </message>
    <message>
        <source>The test stops counting. What was seen until now stays.</source>
        <translation>Testul nu mai numără. Ce s-a văzut până acum rămâne.</translation>
    </message>
    <message>
        <source>The campaign&apos;s message takes the text of %1.</source>
        <translation>Mesajul campaniei preia textul variantei %1.</translation>
    </message>
    <message>
        <source>The campaign&apos;s message is fixed as it is now and does not change.</source>
        <translation>Mesajul campaniei este fixat așa cum este acum și nu se schimbă.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Încheie testul</translation>
    </message>
    <message>
        <source>Test ended</source>
        <translation>Test încheiat</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 aleasă</translation>
    </message>
</context>
<context>
    <name>punte::CommandPalette</name>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Deschide într-o fereastră nouă</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiază numele</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Sună la %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrie către %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Se caută…</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n rezultat</numerusform>
            <numerusform>%n rezultate</numerusform>
            <numerusform>%n de rezultate</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Caută sau dă o comandă</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultate</translation>
    </message>
</context>
<context>
    <name>punte::CommentPane</name>
    <message>
        <source>Comment: %1, %2, %3</source>
        <translation>Comentariu: %1, %2, %3</translation>
    </message>
    <message>
        <source>no comments in this round</source>
        <translation>fără comentarii în această rundă</translation>
    </message>
    <message>
        <source>a comment needs a score</source>
        <translation>un comentariu are nevoie de o notă</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>mai încape un caracter</numerusform>
            <numerusform>mai încap %n caractere</numerusform>
            <numerusform>mai încap %n de caractere</numerusform>
        </translation>
    </message>
    <message>
        <source>anonymous comment</source>
        <translation>comentariu anonim</translation>
    </message>
    <message>
        <source>With so few evaluators a comment would not be anonymous.</source>
        <translation>Cu atât de puțini evaluatori, un comentariu nu ar fi anonim.</translation>
    </message>
    <message>
        <source>Why this score? Nobody sees who wrote it.</source>
        <translation>De ce această notă? Nu vede nimeni cine a scris.</translation>
    </message>
</context>
<context>
    <name>punte::CommentsPopup</name>
    <message>
        <source>Comments, without names</source>
        <translation>Comentarii, fără nume</translation>
    </message>
    <message>
        <source>In random order; nothing says whose they are.</source>
        <translation>În ordine întâmplătoare; nimic nu spune ale cui sunt.</translation>
    </message>
    <message>
        <source>Nobody wrote anything beside these scores.</source>
        <translation>Nimeni nu a scris nimic lângă aceste note.</translation>
    </message>
</context>
<context>
    <name>punte::CompanyContractsTab</name>
    <message>
        <source>The contracts could not be read.</source>
        <translation>Contractele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pe lună</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Niciunul încă</translation>
    </message>
    <message>
        <source>Loading the contracts…</source>
        <translation>Se încarcă contractele…</translation>
    </message>
</context>
<context>
    <name>punte::CompanyDecisionsTab</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decizie</numerusform>
            <numerusform>%n decizii</numerusform>
            <numerusform>%n de decizii</numerusform>
        </translation>
    </message>
    <message>
        <source>The decisions could not be read.</source>
        <translation>Deciziile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Nicio decizie încă</translation>
    </message>
    <message>
        <source>When a problem needs more than one head, begin a decision with the button above.</source>
        <translation>Când o problemă cere mai multe minți, începeți o decizie cu butonul de sus.</translation>
    </message>
</context>
<context>
    <name>punte::CompanyInspector</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>Acest client nu mai există</translation>
    </message>
    <message>
        <source>What stands around the customer could not be read.</source>
        <translation>Datele legate de client nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>Clientul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Persoane de contact</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Oportunități deschise</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Sarcini următoare</translation>
    </message>
    <message>
        <source>Last interactions</source>
        <translation>Ultimele interacțiuni</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Creează clientul</translation>
    </message>
    <message>
        <source>The customer was not created.</source>
        <translation>Clientul nu a fost creat.</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>ia decizii</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nimeni deocamdată</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Nimic deschis</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nimic deocamdată</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Sună la %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrie la %1</translation>
    </message>
    <message>
        <source>Log an interaction with %1…</source>
        <translation>Notează o interacțiune cu %1…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiază numele</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>The customer could not be read.</source>
        <translation>Clientul nu a putut fi citit.</translation>
    </message>
</context>
<context>
    <name>punte::CompanyOpportunitiesTab</name>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n oportunitate</numerusform>
            <numerusform>%n oportunități</numerusform>
            <numerusform>%n de oportunități</numerusform>
        </translation>
    </message>
    <message>
        <source>The opportunities could not be read.</source>
        <translation>Oportunitățile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Nicio oportunitate încă</translation>
    </message>
    <message>
        <source>The first one is made with the button above.</source>
        <translation>Prima se creează cu butonul de sus.</translation>
    </message>
    <message>
        <source>Those that name this person as the contact stand here.</source>
        <translation>Aici stau cele care au această persoană drept contact.</translation>
    </message>
</context>
<context>
    <name>punte::CompanyOverviewTab</name>
    <message>
        <source>The task was not completed.</source>
        <translation>Sarcina nu a fost finalizată.</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Sarcină finalizată</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relație</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>Clientul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvat %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>notează</translation>
    </message>
    <message>
        <source>save what is logged</source>
        <translation>salvează ce ați notat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Without interactions: your role does not see them</source>
        <translation>Fără interacțiuni: rolul dumneavoastră nu le vede</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
</context>
<context>
    <name>punte::CompanyPage</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>Acest client nu mai există</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>A fost șters de cineva sau rolul dumneavoastră nu îl vede.</translation>
    </message>
    <message>
        <source>What stands around the customer could not be read.</source>
        <translation>Datele din jurul clientului nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Niciun client încă</translation>
    </message>
    <message>
        <source>Add the first one, or import a list from a file.</source>
        <translation>Adăugați primul client sau importați o listă dintr-un fișier.</translation>
    </message>
    <message>
        <source>client since %1</source>
        <translation>client din %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venituri</translation>
    </message>
    <message>
        <source>What was won, without VAT</source>
        <translation>Suma oportunităților câștigate, fără TVA</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Câștigate</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Valoare medie</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Sum of the open opportunities</source>
        <translation>Suma oportunităților deschise</translation>
    </message>
    <message>
        <source>Last interaction</source>
        <translation>Ultima interacțiune</translation>
    </message>
</context>
<context>
    <name>punte::CompanyPanels</name>
    <message>
        <source>None open</source>
        <translation>Niciuna deschisă</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Încă nimeni</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <translation>Sună: %1, %2</translation>
    </message>
    <message>
        <source>Write to %1, %2</source>
        <translation>Scrie: %1, %2</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Oportunități deschise</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Persoane de contact</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Log an interaction with %1…</source>
        <translation>Notează o interacțiune cu %1…</translation>
    </message>
    <message>
        <source>Moved to…</source>
        <translation>S-a mutat la…</translation>
    </message>
</context>
<context>
    <name>punte::CompareDialog</name>
    <message numerus="yes">
        <source>%n field(s) left to choose</source>
        <translation>
            <numerusform>%n câmp de ales</numerusform>
            <numerusform>%n câmpuri de ales</numerusform>
            <numerusform>%n de câmpuri de ales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on another desk</source>
        <translation>%1: date modificate între timp de altcineva</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n câmp diferit</numerusform>
            <numerusform>%n câmpuri diferite</numerusform>
            <numerusform>%n de câmpuri diferite</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overwritten. %1: all are settled by themselves.</source>
        <translation>Nu se suprascrie nimic. %1: toate s-au rezolvat de la sine.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. %1: %2, %3.</source>
        <translation>Nu se suprascrie nimic. %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by themselves</source>
        <translation>
            <numerusform>%n câmp s-a rezolvat de la sine</numerusform>
            <numerusform>%n câmpuri s-au rezolvat de la sine</numerusform>
            <numerusform>%n de câmpuri s-au rezolvat de la sine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n câmp așteaptă alegerea dumneavoastră</numerusform>
            <numerusform>%n câmpuri așteaptă alegerea dumneavoastră</numerusform>
            <numerusform>%n de câmpuri așteaptă alegerea dumneavoastră</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versiunea %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Inițial</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Varianta lor</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Varianta mea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>what will be saved as version %1</source>
        <translation>ce se va salva ca versiunea %1</translation>
    </message>
    <message>
        <source>next difference</source>
        <translation>următoarea diferență</translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s) are equal in all three</source>
        <translation>
            <numerusform>încă %n câmp este egal în toate trei</numerusform>
            <numerusform>alte %n câmpuri sunt egale în toate trei</numerusform>
            <numerusform>alte %n de câmpuri sunt egale în toate trei</numerusform>
        </translation>
    </message>
    <message>
        <source>Show equal fields</source>
        <translation>Arată câmpurile egale</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Peste tot varianta lor</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Peste tot varianta mea</translation>
    </message>
    <message>
        <source>Keep my draft for later</source>
        <translation>Păstrează ciorna pentru mai târziu</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>Salvează versiunea %1</translation>
    </message>
    <message>
        <source>Close and keep my draft</source>
        <translation>Închide și păstrează ciorna</translation>
    </message>
    <message>
        <source>offline %1–%2</source>
        <translation>offline %1–%2</translation>
    </message>
    <message>
        <source>%1: you wrote “%2”, I wrote “%3”. Which one is right?</source>
        <translation>%1: ai scris „%2”, eu am scris „%3”. Care e varianta corectă?</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Scrie către %1</translation>
    </message>
    <message>
        <source>Opens an e-mail with the question</source>
        <translation>Deschide un e-mail cu întrebarea</translation>
    </message>
</context>
<context>
    <name>punte::CompareLine</name>
    <message>
        <source>you chose theirs</source>
        <translation>ați ales varianta lor</translation>
    </message>
    <message>
        <source>you chose mine</source>
        <translation>ați ales varianta dumneavoastră</translation>
    </message>
    <message>
        <source>you wrote it</source>
        <translation>ați scris altă valoare</translation>
    </message>
    <message>
        <source>equal in all three</source>
        <translation>egal în toate trei</translation>
    </message>
    <message>
        <source>only they changed it</source>
        <translation>schimbat numai de ei</translation>
    </message>
    <message>
        <source>only I changed it</source>
        <translation>schimbat numai de mine</translation>
    </message>
    <message>
        <source>both wrote the same</source>
        <translation>aceeași valoare de ambele părți</translation>
    </message>
    <message>
        <source>both kept: lists are joined</source>
        <translation>păstrate ambele: listele se unesc</translation>
    </message>
    <message>
        <source>both kept: no overlap</source>
        <translation>păstrate ambele: nu se suprapun</translation>
    </message>
    <message>
        <source>theirs, mine or another value</source>
        <translation>varianta lor, varianta mea sau altă valoare</translation>
    </message>
    <message>
        <source>%1: theirs %2, mine %3; result: %4</source>
        <translation>%1: varianta lor %2, varianta mea %3; rezultat: %4</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>alegeți una</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Alegeți una</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>a lor</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>a mea</translation>
    </message>
    <message>
        <source>write</source>
        <translation>alta</translation>
    </message>
</context>
<context>
    <name>punte::ComponentGallery</name>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Primary text</source>
        <translation>Text principal</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Text secundar</translation>
    </message>
    <message>
        <source>Tertiary text</source>
        <translation>Text terțiar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fereastră</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagină</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panou</translation>
    </message>
    <message>
        <source>sunken</source>
        <translation>adâncit</translation>
    </message>
    <message>
        <source>inset</source>
        <translation>interior</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>sub cursor</translation>
    </message>
    <message>
        <source>accent tint</source>
        <translation>nuanță de accent</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Implicit</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focalizat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Dezactivat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Nu este o dată</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablou</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoză</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etape</translation>
    </message>
    <message>
        <source>Lifecycle states</source>
        <translation>Stările relației</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Nurturing active</source>
        <translation>Relație activă</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Cu risc</translation>
    </message>
    <message>
        <source>Loyal client</source>
        <translation>Client fidel</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Susținător</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Plecat</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Recâștigat</translation>
    </message>
    <message>
        <source>Low, under 25</source>
        <translation>Mic, sub 25</translation>
    </message>
    <message>
        <source>Moderate, 25–50</source>
        <translation>Moderat, 25–50</translation>
    </message>
    <message>
        <source>High, 50–75</source>
        <translation>Mare, 50–75</translation>
    </message>
    <message>
        <source>Critical, 75 and over</source>
        <translation>Critic, de la 75</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mică</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Mare</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgentă</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Pozitivă</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutră</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativă</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamație</translation>
    </message>
    <message>
        <source>Rows: selected and hovered</source>
        <translation>Rânduri: selectat și sub cursor</translation>
    </message>
    <message>
        <source>Chart hues</source>
        <translation>Culorile graficelor</translation>
    </message>
    <message>
        <source>No tasks due today</source>
        <translation>Nicio sarcină cu termen astăzi</translation>
    </message>
    <message>
        <source>The next one is on Thursday.</source>
        <translation>Următoarea este joi.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Sarcină nouă</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n customer(s)…</source>
        <translation>
            <numerusform>Se încarcă %n client…</numerusform>
            <numerusform>Se încarcă %n clienți…</numerusform>
            <numerusform>Se încarcă %n de clienți…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>Serverul nu a răspuns</translation>
    </message>
    <message>
        <source>Your last changes are kept here.</source>
        <translation>Ultimele modificări sunt păstrate aici.</translation>
    </message>
</context>
<context>
    <name>punte::Composer</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Nimeni anume</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciuna</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacțiune</translation>
    </message>
    <message>
        <source>Log e-mail</source>
        <translation>Notează e-mailul</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Notează apelul</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Notează întâlnirea</translation>
    </message>
    <message>
        <source>Log demo</source>
        <translation>Notează demonstrația</translation>
    </message>
    <message>
        <source>Log presentation</source>
        <translation>Notează prezentarea</translation>
    </message>
    <message>
        <source>Log follow-up</source>
        <translation>Notează revenirea</translation>
    </message>
    <message>
        <source>Log request</source>
        <translation>Notează solicitarea</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvează nota</translation>
    </message>
    <message>
        <source>What should everybody know about this customer?</source>
        <translation>Ce trebuie să știe toată lumea despre acest client?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Prezentare</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Revenire</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Solicitare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>What you logged about %1 was not saved. It is kept as a draft.</source>
        <translation>Ce ați notat despre %1 nu a fost salvat. S-a păstrat ca ciornă.</translation>
    </message>
    <message>
        <source>The e-mail is logged, but its file was not kept.</source>
        <translation>E-mailul a fost înregistrat, dar fișierul lui nu a fost păstrat.</translation>
    </message>
    <message>
        <source>Choose the customer: the picture is kept with it.</source>
        <translation>Alegeți clientul: imaginea se păstrează la el.</translation>
    </message>
    <message>
        <source>What was said? %1 saves, @ tells a colleague.</source>
        <translation>Ce s-a discutat? %1 salvează, @ anunță un coleg.</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>Apel notat</translation>
    </message>
    <message>
        <source>E-mail logged</source>
        <translation>E-mail notat</translation>
    </message>
    <message>
        <source>Meeting logged</source>
        <translation>Întâlnire notată</translation>
    </message>
    <message>
        <source>Demo logged</source>
        <translation>Demonstrație notată</translation>
    </message>
    <message>
        <source>Presentation logged</source>
        <translation>Prezentare notată</translation>
    </message>
    <message>
        <source>Follow-up logged</source>
        <translation>Revenire notată</translation>
    </message>
    <message>
        <source>Request logged</source>
        <translation>Solicitare notată</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notă salvată</translation>
    </message>
    <message>
        <source>Interaction logged</source>
        <translation>Interacțiune notată</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Call logged&quot;, %2: the customer</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>punte::ComposerDialog</name>
    <message>
        <source>Log an interaction</source>
        <translation>Notează o interacțiune</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. Esc closes; what you have typed is kept.</source>
        <translation>Ctrl+Enter salvează. Esc închide; ce ați scris se păstrează.</translation>
    </message>
</context>
<context>
    <name>punte::ComposerFiles</name>
    <message>
        <source>The picture was not added.</source>
        <translation>Imaginea nu a fost adăugată.</translation>
    </message>
    <message>
        <source>Your role does not let you add files.</source>
        <translation>Rolul dumneavoastră nu permite adăugarea de fișiere.</translation>
    </message>
    <message>
        <source>The file was not deleted.</source>
        <translation>Fișierul nu a fost șters.</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1” a fost șters</translation>
    </message>
</context>
<context>
    <name>punte::ComposerModel</name>
    <message>
        <source>Choose the customer this is about.</source>
        <translation>Alegeți clientul despre care este vorba.</translation>
    </message>
    <message>
        <source>Say when it was: “yesterday 16:00”, “12.03 9:30”.</source>
        <translation>Scrieți când a fost: „ieri 16:00”, „12.03 9:30”.</translation>
    </message>
    <message>
        <source>This lies in the future. What has yet to happen is a task: write it under Next task.</source>
        <translation>Momentul este în viitor. Ce urmează să se întâmple este o sarcină: scrieți-o la Următoarea sarcină.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Scrieți nota.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Cel mult %n caracter.</numerusform>
            <numerusform>Cel mult %n caractere.</numerusform>
            <numerusform>Cel mult %n de caractere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is to be done by then.</source>
        <translation>Scrieți ce este de făcut până atunci.</translation>
    </message>
</context>
<context>
    <name>punte::ConditionChips</name>
    <message>
        <source>or…</source>
        <translation>sau…</translation>
    </message>
    <message>
        <source>and…</source>
        <translation>și…</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Adaugă o condiție</translation>
    </message>
</context>
<context>
    <name>punte::ConditionEditor</name>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Caută o condiție</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Este sau nu este</translation>
    </message>
    <message>
        <source>is</source>
        <translation>este</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nu este</translation>
    </message>
</context>
<context>
    <name>punte::ConflictDesk</name>
    <message>
        <source>The change of %1 was not saved.</source>
        <translation>Modificarea pentru %1 nu a fost salvată.</translation>
    </message>
</context>
<context>
    <name>punte::ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>Acordul pentru %1</translation>
    </message>
    <message>
        <source>%1 wants no more of it</source>
        <translation>%1 nu mai dorește</translation>
    </message>
    <message>
        <source>It is kept as it is written here, with your name and the time; it is never changed, only followed by another word.</source>
        <translation>Se păstrează așa cum îl scrieți aici, cu numele dumneavoastră și ora; nu se schimbă niciodată, ci doar este urmat de altă declarație.</translation>
    </message>
    <message>
        <source>This cannot be undone. What waits to be sent to this person is held back at once, and only a consent given later opens the channel again.</source>
        <translation>Nu se poate anula. Ce așteaptă să fie trimis acestei persoane se oprește pe loc și numai un acord dat mai târziu redeschide canalul.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Notează acordul</translation>
    </message>
    <message>
        <source>Record the opt-out</source>
        <translation>Notează dezabonarea</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Poate fi contactat prin</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cum a fost dat</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dat la</translation>
    </message>
    <message>
        <source>On the ground of</source>
        <translation>În temeiul</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dovada</translation>
    </message>
    <message>
        <source>Until, if it ends</source>
        <translation>Până la, dacă se încheie</translation>
    </message>
    <message>
        <source>No more of</source>
        <translation>Nu mai dorește</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Cum a spus</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Cu ce cuvinte</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Sfârșitul este înaintea începutului.</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Acord notat</translation>
    </message>
    <message>
        <source>Opt-out recorded: it holds from this moment</source>
        <translation>Dezabonare notată: este valabilă din acest moment</translation>
    </message>
</context>
<context>
    <name>punte::ConsentValue</name>
    <message>
        <source>Offers by</source>
        <translation>Oferte prin</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Alegeți mai întâi o valoare.</translation>
    </message>
</context>
<context>
    <name>punte::ConsentWordsModel</name>
    <message>
        <source>%1, imported</source>
        <translation>%1, importat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Declarația</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cum</translation>
    </message>
    <message>
        <source>Proof or reason</source>
        <translation>Dovada sau motivul</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Notat de</translation>
    </message>
</context>
<context>
    <name>punte::ConsentsTab</name>
    <message>
        <source>The consents could not be read.</source>
        <translation>Acordurile nu au putut fi citite.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n declarație</numerusform>
            <numerusform>%n declarații</numerusform>
            <numerusform>%n de declarații</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent is written down by whoever looks after the customer, by marketing, or by those who answer for consents. A no is taken by everybody.</source>
        <translation>Un acord îl notează cine se ocupă de client, marketingul sau cei care răspund de acorduri. Un refuz îl primește oricine.</translation>
    </message>
    <message>
        <source>Kept as the fingerprint %1… only, so it also holds once the person is erased. Written down: %2.</source>
        <translation>Se păstrează numai ca amprentă %1…, deci este valabil și după ștergerea definitivă a persoanei. Notat: %2.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>această persoană</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Ce este valabil acum</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce s-a spus</translation>
    </message>
    <message>
        <source>An opt-out is never undone: only a consent given later opens the channel again. Every word stays as it was written down.</source>
        <translation>O dezabonare nu se anulează niciodată: numai un acord dat mai târziu redeschide canalul. Fiecare declarație rămâne cum a fost notată.</translation>
    </message>
    <message>
        <source>Nobody said anything yet</source>
        <translation>Nimeni nu a spus încă nimic</translation>
    </message>
    <message>
        <source>Without a consent nothing is sent. Write one down as soon as the person agrees, with where it can be proved.</source>
        <translation>Fără acord nu se trimite nimic. Notați-l de îndată ce persoana acceptă, împreună cu dovada lui.</translation>
    </message>
    <message>
        <source>Reading the consents…</source>
        <translation>Se citesc acordurile…</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>Ce s-a spus, cele mai noi întâi</translation>
    </message>
</context>
<context>
    <name>punte::ContactCommands</name>
    <message>
        <source>Nobody was called.</source>
        <translation>Nu s-a apelat pe nimeni.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nu s-a deschis nimic.</translation>
    </message>
    <message>
        <source>Open or choose a customer or a person first.</source>
        <translation>Deschideți sau alegeți mai întâi un client sau o persoană.</translation>
    </message>
    <message>
        <source>The e-mail was not logged.</source>
        <translation>E-mailul nu a fost înregistrat.</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Atașamente: %1</translation>
    </message>
    <message>
        <source>The card was not read.</source>
        <translation>Fișa de contact nu a fost citită.</translation>
    </message>
    <message>
        <source>It holds several people, and your role does not import.</source>
        <translation>Conține mai multe persoane, iar rolul dumneavoastră nu permite importul.</translation>
    </message>
</context>
<context>
    <name>punte::ContactStrip</name>
    <message>
        <source>Incoming call</source>
        <translation>Apel primit</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Apel efectuat</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-mail primit</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail trimis</translation>
    </message>
    <message>
        <source>Turns the direction round</source>
        <translation>Inversează direcția</translation>
    </message>
    <message numerus="yes">
        <source>kept as a file, with %Ln attachment(s)</source>
        <translation>
            <numerusform>păstrat ca fișier, cu %Ln atașament</numerusform>
            <numerusform>păstrat ca fișier, cu %Ln atașamente</numerusform>
            <numerusform>păstrat ca fișier, cu %Ln de atașamente</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>păstrat ca fișier</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Durata apelului</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Do not time this call</source>
        <translation>Nu cronometra acest apel</translation>
    </message>
    <message>
        <source>Leave the e-mail away</source>
        <translation>Renunță la e-mail</translation>
    </message>
</context>
<context>
    <name>punte::ContractInspector</name>
    <message>
        <source>This contract is not there any more</source>
        <translation>Acest contract nu mai există</translation>
    </message>
    <message>
        <source>The tasks of the contract could not be read.</source>
        <translation>Sarcinile contractului nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The contract was not saved.</source>
        <translation>Contractul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Reminders and tasks</source>
        <translation>Mementouri și sarcini</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Reînnoiește…</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Reziliază…</translation>
    </message>
    <message>
        <source>A contract in force with an end date can be renewed.</source>
        <translation>Se poate reînnoi un contract în vigoare care are o dată de încheiere.</translation>
    </message>
    <message>
        <source>Only a contract in force can be terminated.</source>
        <translation>Se poate rezilia doar un contract în vigoare.</translation>
    </message>
    <message>
        <source>The task was not completed.</source>
        <translation>Sarcina nu a fost finalizată.</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Sarcină finalizată</translation>
    </message>
    <message>
        <source>No reminder: “%1” makes one, so many days before the last day to give notice.</source>
        <translation>Fără memento: „%1” creează unul, cu atâtea zile înainte de ultima zi de preaviz.</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contract nou</translation>
    </message>
    <message>
        <source>Create contract</source>
        <translation>Creează contractul</translation>
    </message>
    <message>
        <source>The contract was not created.</source>
        <translation>Contractul nu a fost creat.</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>următorul</translation>
    </message>
    <message>
        <source>The contract could not be read.</source>
        <translation>Contractul nu a putut fi citit.</translation>
    </message>
</context>
<context>
    <name>punte::ContractOverview</name>
    <message>
        <source>The contract was not saved.</source>
        <translation>Contractul nu a fost salvat.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>În vigoare din</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
    <message>
        <source>Give notice by</source>
        <translation>Preaviz până la</translation>
    </message>
    <message>
        <source>Next term begins</source>
        <translation>Începe perioada următoare</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Reziliat</translation>
    </message>
    <message>
        <source>No reminder: “%1” makes one, so many days before the last day to give notice.</source>
        <translation>Fără memento: „%1” creează unul, cu atâtea zile înainte de ultima zi de preaviz.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Date importante</translation>
    </message>
    <message>
        <source>Reminders and tasks</source>
        <translation>Mementouri și sarcini</translation>
    </message>
</context>
<context>
    <name>punte::ContractPage</name>
    <message>
        <source>This contract is not there any more</source>
        <translation>Contractul nu mai există</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>A fost șters de cineva sau rolul dumneavoastră nu îl vede.</translation>
    </message>
    <message>
        <source>The tasks of the contract could not be read.</source>
        <translation>Sarcinile contractului nu au putut fi citite.</translation>
    </message>
    <message>
        <source>A contract in force with an end date can be renewed.</source>
        <translation>Se poate reînnoi un contract în vigoare care are o dată de încheiere.</translation>
    </message>
    <message>
        <source>Only a contract in force can be terminated.</source>
        <translation>Numai un contract în vigoare poate fi reziliat.</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Niciun contract încă</translation>
    </message>
    <message>
        <source>Renewals and notice periods are watched from the first one on.</source>
        <translation>Reînnoirile și termenele de preaviz sunt urmărite de la primul contract.</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Tarif lunar</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Valoare totală</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preaviz</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Expirare</translation>
    </message>
</context>
<context>
    <name>punte::ContractQuestion</name>
    <message>
        <source>Renew contract %1</source>
        <translation>Reînnoiți contractul %1</translation>
    </message>
    <message>
        <source>Terminate contract %1</source>
        <translation>Reziliați contractul %1</translation>
    </message>
    <message>
        <source>Runs until %1 now</source>
        <translation>Acum este valabil până la %1</translation>
    </message>
    <message>
        <source>New end date</source>
        <translation>Noua încheiere</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Expiră la</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Reînnoiește</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Reziliază</translation>
    </message>
    <message>
        <source>The new end lies before the present one.</source>
        <translation>Noua dată de încheiere este înaintea celei actuale.</translation>
    </message>
    <message>
        <source>Contract %1 renewed</source>
        <translation>Contractul %1 a fost reînnoit</translation>
    </message>
    <message>
        <source>Contract %1 terminated</source>
        <translation>Contractul %1 a fost reziliat</translation>
    </message>
</context>
<context>
    <name>punte::ContractsPage</name>
    <message>
        <source>All contracts</source>
        <translation>Toate contractele</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracte</numerusform>
            <numerusform>%n de contracte</numerusform>
        </translation>
    </message>
    <message>
        <source>The contracts could not be read.</source>
        <translation>Contractele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The contract was not saved.</source>
        <translation>Contractul nu a fost salvat.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) deleted</source>
        <translation>
            <numerusform>%n contract șters</numerusform>
            <numerusform>%n contracte șterse</numerusform>
            <numerusform>%n de contracte șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract created</source>
        <translation>Contract creat</translation>
    </message>
    <message>
        <source>The contract could not be read.</source>
        <translation>Contractul nu a putut fi citit.</translation>
    </message>
    <message>
        <source>A contract in force with an end date can be renewed.</source>
        <translation>Se poate reînnoi un contract în vigoare care are o dată de încheiere.</translation>
    </message>
    <message>
        <source>Only a contract in force can be terminated.</source>
        <translation>Se poate rezilia doar un contract în vigoare.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Deschide compania</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Niciun contract încă</translation>
    </message>
    <message>
        <source>Renewals and notice periods are watched from the first one on.</source>
        <translation>Reînnoirile și preavizele sunt urmărite de la primul contract.</translation>
    </message>
</context>
<context>
    <name>punte::ContributionCard</name>
    <message>
        <source>What each criterion adds</source>
        <translation>Ce adaugă fiecare criteriu</translation>
    </message>
    <message>
        <source>points of the total</source>
        <translation>puncte din total</translation>
    </message>
    <message>
        <source>What each criterion adds to the value</source>
        <translation>Ce adaugă fiecare criteriu la valoare</translation>
    </message>
    <message>
        <source>What if: these are not the agreed weights</source>
        <translation>Ce-ar fi dacă: nu sunt ponderile convenite</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Varianta</translation>
    </message>
    <message>
        <source>Other criteria</source>
        <translation>Alte criterii</translation>
    </message>
</context>
<context>
    <name>punte::CountsPopup</name>
    <message>
        <source>A count is not negative.</source>
        <translation>Un număr de persoane nu este negativ.</translation>
    </message>
    <message>
        <source>More than %1 people cannot be counted.</source>
        <translation>Nu se pot număra mai mult de %1 de persoane.</translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation>Salvează numerele</translation>
    </message>
    <message>
        <source>Counted elsewhere</source>
        <translation>Numărate în altă parte</translation>
    </message>
    <message>
        <source>What an ad platform or a newsletter provider counted since the beginning. People count, each once, not clicks. It is added to our own messages.</source>
        <translation>Ce a numărat de la început o platformă de reclame sau un furnizor de scrisori. Se numără persoane, fiecare o dată, nu clicuri. Se adună la mesajele noastre.</translation>
    </message>
    <message>
        <source>%1: people</source>
        <translation>%1: persoane</translation>
    </message>
    <message>
        <source>%1: successes</source>
        <translation>%1: reușite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>%1 has more successes than people.</source>
        <translation>%1 are mai multe reușite decât persoane.</translation>
    </message>
    <message>
        <source>Counts saved</source>
        <translation>Numere salvate</translation>
    </message>
</context>
<context>
    <name>punte::CreditBar</name>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimele 90 de zile</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anul trecut</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De la … până la …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Se calculează…</translation>
    </message>
    <message>
        <source>Figures of %1, something changed since</source>
        <translation>Cifre din %1; între timp s-a schimbat ceva</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Cifre din %1</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calculează din nou</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
</context>
<context>
    <name>punte::CreditPage</name>
    <message>
        <source>Attribution</source>
        <translation>Atribuire</translation>
    </message>
    <message>
        <source>opens what is chosen</source>
        <translation>deschide ce este ales</translation>
    </message>
</context>
<context>
    <name>punte::CreditTables</name>
    <message>
        <source>Money</source>
        <translation>Bani</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cotă</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primul</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimul</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Liniar</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>În timp</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poziție</translation>
    </message>
    <message>
        <source>A booking</source>
        <translation>O programare</translation>
    </message>
    <message>
        <source>Booking: %1</source>
        <translation>Programare: %1</translation>
    </message>
    <message>
        <source>A won opportunity</source>
        <translation>O oportunitate câștigată</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campania</translation>
    </message>
    <message>
        <source>All of it to the first touch</source>
        <translation>Totul primului contact</translation>
    </message>
    <message>
        <source>All of it to the last touch before</source>
        <translation>Totul ultimului contact dinainte</translation>
    </message>
    <message>
        <source>The same to each touch</source>
        <translation>La fel fiecărui contact</translation>
    </message>
    <message numerus="yes">
        <source>Half as much for each %n days earlier</source>
        <translation>
            <numerusform>Pe jumătate pentru fiecare zi mai devreme</numerusform>
            <numerusform>Pe jumătate pentru fiecare %n zile mai devreme</numerusform>
            <numerusform>Pe jumătate pentru fiecare %n de zile mai devreme</numerusform>
        </translation>
    </message>
    <message>
        <source>40% to the first, 40% to the last, 20% to those between</source>
        <translation>40% primului, 40% ultimului, 20% celor dintre ele</translation>
    </message>
    <message>
        <source>In how many conversions it has a share</source>
        <translation>În câte conversii are o parte</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Neatribuit</translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>Toate conversiile</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Vânzare</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoarea</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>punte::CreditView</name>
    <message numerus="yes">
        <source>%n conversions</source>
        <translation>
            <numerusform>o conversie</numerusform>
            <numerusform>%n conversii</numerusform>
            <numerusform>%n de conversii</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>din %1</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Neatribuit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>%1: the latest %2 of %3</source>
        <translation>%1: ultimele %2 din %3</translation>
    </message>
    <message>
        <source>Your role counts conversions, it does not see whose they are.</source>
        <translation>Rolul dumneavoastră numără conversiile, dar nu vede ale cui sunt.</translation>
    </message>
    <message>
        <source>This campaign has no share in a conversion of these days that you may see.</source>
        <translation>Campania nu are parte la nicio conversie din aceste zile pe care o puteți vedea.</translation>
    </message>
    <message>
        <source>There is no such conversion in these days that you may see.</source>
        <translation>În aceste zile nu există o asemenea conversie pe care o puteți vedea.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of a campaign touched this customer in the %n days before: what it is worth is unattributed.</source>
        <translation>
            <numerusform>Nimic dintr-o campanie nu a ajuns la acest client în ziua dinainte: valoarea rămâne neatribuită.</numerusform>
            <numerusform>Nimic dintr-o campanie nu a ajuns la acest client în cele %n zile dinainte: valoarea rămâne neatribuită.</numerusform>
            <numerusform>Nimic dintr-o campanie nu a ajuns la acest client în cele %n de zile dinainte: valoarea rămâne neatribuită.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Atribuit</translation>
    </message>
    <message>
        <source>The attribution could not be read.</source>
        <translation>Atribuirea nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Export the attribution</source>
        <translation>Exportă atribuirea</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Fișierul nu a fost scris.</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Salvat ca „%1”</translation>
    </message>
    <message>
        <source>In what the models are compared</source>
        <translation>În ce se compară modelele</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportă CSV…</translation>
    </message>
    <message>
        <source>Open the origin</source>
        <translation>Deschide originea</translation>
    </message>
    <message>
        <source>The message, meeting, call or event that the chosen touch is</source>
        <translation>Mesajul, întâlnirea, apelul sau evenimentul din spatele contactului ales</translation>
    </message>
    <message>
        <source>Five models side by side</source>
        <translation>Cinci modele alăturate</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Traseu</translation>
    </message>
    <message>
        <source>Campaigns under five models</source>
        <translation>Campaniile după cinci modele</translation>
    </message>
    <message>
        <source>Touches of the conversion</source>
        <translation>Contactele conversiei</translation>
    </message>
    <message>
        <source>Reading who gets the credit…</source>
        <translation>Se citește cui i se datorează conversiile…</translation>
    </message>
    <message>
        <source>Nothing was won or booked in these days</source>
        <translation>În aceste zile nu s-a câștigat și nu s-a programat nimic</translation>
    </message>
    <message>
        <source>Attribution shares out won opportunities and bookings among the messages, meetings, calls and events before them. Choose other days.</source>
        <translation>Atribuirea împarte oportunitățile câștigate și programările între mesajele, întâlnirile, apelurile și evenimentele dinaintea lor. Alegeți alte zile.</translation>
    </message>
</context>
<context>
    <name>punte::CriteriaList</name>
    <message>
        <source>The weight was not saved.</source>
        <translation>Ponderea nu a fost salvată.</translation>
    </message>
    <message>
        <source>The criterion was not deleted.</source>
        <translation>Criteriul nu a fost șters.</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1” a fost șters</translation>
    </message>
    <message>
        <source>The order was not saved.</source>
        <translation>Ordinea nu a fost salvată.</translation>
    </message>
    <message>
        <source>No criteria yet. A template brings the usual ones; options are judged by them, each with its weight.</source>
        <translation>Încă niciun criteriu. Un șablon aduce criteriile obișnuite; după ele se judecă variantele, fiecare cu ponderea lui.</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Adaugă criteriul</translation>
    </message>
    <message>
        <source>The criterion was not added.</source>
        <translation>Criteriul nu a fost adăugat.</translation>
    </message>
    <message>
        <source>The criterion was not saved.</source>
        <translation>Criteriul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Criterion added</source>
        <translation>Criteriu adăugat</translation>
    </message>
</context>
<context>
    <name>punte::CriteriaPanel</name>
    <message>
        <source>Success criteria saved</source>
        <translation>Criterii de reușită salvate</translation>
    </message>
    <message>
        <source>The success criteria were not saved.</source>
        <translation>Criteriile de reușită nu au fost salvate.</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Criterii de reușită</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Măsură</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Țintă</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Adaugă o măsură</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>punte::CriteriaTable</name>
    <message>
        <source>nobody scored it</source>
        <translation>nu l-a evaluat nimeni</translation>
    </message>
    <message>
        <source>expected %1, came %2</source>
        <translation>așteptat %1, a ieșit %2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>așteptat %1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criteriu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Încredere</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce a ieșit</translation>
    </message>
    <message numerus="yes">
        <source>expected %1; off %2 in %n cases</source>
        <translation>
            <numerusform>așteptat %1; abatere %2 într-un caz</numerusform>
            <numerusform>așteptat %1; abatere %2 în %n cazuri</numerusform>
            <numerusform>așteptat %1; abatere %2 în %n de cazuri</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1; off %2</source>
        <translation>așteptat %1; abatere %2</translation>
    </message>
</context>
<context>
    <name>punte::CriterionRow</name>
    <message>
        <source>Delete “%1”</source>
        <translation>Șterge „%1”</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Ponderea pentru „%1”</translation>
    </message>
    <message>
        <source>Weight of “%1”, 0.1 to 5</source>
        <translation>Ponderea pentru „%1”, de la 0,1 la 5</translation>
    </message>
    <message>
        <source>%1 of all weights</source>
        <translation>%1 din toate ponderile</translation>
    </message>
    <message>
        <source>A weight goes from %1 to %2.</source>
        <translation>O pondere este între %1 și %2.</translation>
    </message>
    <message>
        <source>Weight, 0.1 to 5</source>
        <translation>Pondere, de la 0,1 la 5</translation>
    </message>
</context>
<context>
    <name>punte::CustomerSwitch</name>
    <message>
        <source>Companies</source>
        <translation>Companii</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Companies or people</source>
        <translation>Companii sau persoane</translation>
    </message>
</context>
<context>
    <name>punte::CustomersPage</name>
    <message>
        <source>The customers could not be read.</source>
        <translation>Clienții nu au putut fi citiți.</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>Clientul nu a fost salvat.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted</source>
        <translation>
            <numerusform>%n client șters</numerusform>
            <numerusform>%n clienți șterși</numerusform>
            <numerusform>%n de clienți șterși</numerusform>
        </translation>
    </message>
    <message>
        <source>The task was not completed.</source>
        <translation>Sarcina nu a fost finalizată.</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Sarcină finalizată</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Client creat</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clienți</numerusform>
            <numerusform>%n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Niciun client încă</translation>
    </message>
    <message>
        <source>Add the first one, or import a list from a file.</source>
        <translation>Adăugați primul client sau importați o listă dintr-un fișier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Toți clienții</translation>
    </message>
</context>
<context>
    <name>punte::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
</context>
<context>
    <name>punte::DashboardBar</name>
    <message>
        <source>Campaign</source>
        <translation>Campania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canalul</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparația</translation>
    </message>
    <message>
        <source>Figures of %1, %2</source>
        <translation>Cifre din %1, %2</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimele 7 zile</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimele 90 de zile</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De la … până la …</translation>
    </message>
    <message>
        <source>as many days before</source>
        <translation>tot atâtea zile dinainte</translation>
    </message>
    <message>
        <source>the same days a year ago</source>
        <translation>aceleași zile de acum un an</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>una aleasă</numerusform>
            <numerusform>%n alese</numerusform>
            <numerusform>%n de alese</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparat cu</translation>
    </message>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>ziua dinainte</numerusform>
            <numerusform>cele %n zile dinainte</numerusform>
            <numerusform>cele %n de zile dinainte</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toate (%1)</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Adaugă filtru</translation>
    </message>
    <message>
        <source>Currency of the figures</source>
        <translation>Moneda cifrelor</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Schimbate între timp</translation>
    </message>
    <message>
        <source>Figures changed after these were counted: count anew (F5)</source>
        <translation>Cifrele s-au schimbat după ce au fost calculate acestea: recalculează (F5)</translation>
    </message>
</context>
<context>
    <name>punte::DashboardCharts</name>
    <message>
        <source>day</source>
        <translation>ziua</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>varianta</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 din %2 persoane</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribuire</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelul</translation>
    </message>
    <message>
        <source>Without channel</source>
        <translation>Fără canal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canalul</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Atribuit</translation>
    </message>
</context>
<context>
    <name>punte::DashboardPage</name>
    <message>
        <source>The figures could not be counted.</source>
        <translation>Cifrele nu au putut fi calculate.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>o campanie</numerusform>
            <numerusform>%n campanii</numerusform>
            <numerusform>%n de campanii</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost in the period</source>
        <translation>Cost în perioadă</translation>
    </message>
    <message>
        <source>Spent since start</source>
        <translation>Cheltuit de la început</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Fișierul nu a fost scris.</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Salvat ca „%1”</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Afișări</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicuri</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venit</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportă cifrele</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
    <message>
        <source>Save the dashboard as a picture</source>
        <translation>Salvează tabloul ca imagine</translation>
    </message>
    <message>
        <source>Save the dashboard as PDF</source>
        <translation>Salvează tabloul ca PDF</translation>
    </message>
    <message>
        <source>The dashboard was not printed.</source>
        <translation>Tabloul nu a fost tipărit.</translation>
    </message>
    <message>
        <source>The printer did not begin.</source>
        <translation>Imprimanta nu a pornit.</translation>
    </message>
    <message>
        <source>Counting the figures of campaigns…</source>
        <translation>Se calculează cifrele campaniilor…</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>Nu există încă nicio campanie</translation>
    </message>
    <message>
        <source>As soon as one runs, its figures, budget, messages and tests stand here.</source>
        <translation>De îndată ce se desfășoară una, cifrele, bugetul, mesajele și testele ei apar aici.</translation>
    </message>
    <message>
        <source>Figures of %1, %2</source>
        <translation>Cifre din %1, %2</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serverul nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Campanie nouă</translation>
    </message>
    <message>
        <source>Budget: spent since each start; the line: expected by today</source>
        <translation>Buget: cheltuit de la începutul fiecăreia; linia: cât era de așteptat până azi</translation>
    </message>
</context>
<context>
    <name>punte::DashboardText</name>
    <message>
        <source>Impressions</source>
        <translation>Afișări</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicuri</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Conv. rate</source>
        <translation>Rata conv.</translation>
    </message>
    <message>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venit</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Impressions per day</source>
        <translation>Afișări pe zi</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Clicuri pe zi</translation>
    </message>
    <message>
        <source>Click-through rate per day</source>
        <translation>Rata de clic pe zi</translation>
    </message>
    <message>
        <source>Conversions per day</source>
        <translation>Conversii pe zi</translation>
    </message>
    <message>
        <source>Conversion rate per day</source>
        <translation>Rata de conversie pe zi</translation>
    </message>
    <message>
        <source>Cost per click per day</source>
        <translation>Costul unui clic pe zi</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Cost pe zi</translation>
    </message>
    <message>
        <source>Revenue per day</source>
        <translation>Venit pe zi</translation>
    </message>
    <message>
        <source>Return on investment per day</source>
        <translation>Randamentul investiției pe zi</translation>
    </message>
    <message>
        <source>How often it was shown</source>
        <translation>De câte ori s-a afișat</translation>
    </message>
    <message>
        <source>Clicks on what was shown</source>
        <translation>Clicuri pe ce s-a afișat</translation>
    </message>
    <message>
        <source>Clicks of 100 impressions</source>
        <translation>Clicuri la 100 de afișări</translation>
    </message>
    <message>
        <source>Conversions that the channels report</source>
        <translation>Conversii raportate de canale</translation>
    </message>
    <message>
        <source>Conversions of 100 clicks</source>
        <translation>Conversii la 100 de clicuri</translation>
    </message>
    <message>
        <source>Cost of one click</source>
        <translation>Costul unui clic</translation>
    </message>
    <message>
        <source>Cost that the channels report; what messages cost stands in the budget</source>
        <translation>Cost raportat de canale; costul mesajelor este la buget</translation>
    </message>
    <message>
        <source>Revenue that the channels report</source>
        <translation>Venit raportat de canale</translation>
    </message>
    <message>
        <source>Revenue less cost, of 100 of the cost</source>
        <translation>Venit minus cost, la 100 din cost</translation>
    </message>
    <message>
        <source>No value: nothing was shown.</source>
        <translation>Fără valoare: nu s-a afișat nimic.</translation>
    </message>
    <message>
        <source>No value: nobody clicked.</source>
        <translation>Fără valoare: nimeni nu a dat clic.</translation>
    </message>
    <message>
        <source>No value: it cost nothing.</source>
        <translation>Fără valoare: nu a costat nimic.</translation>
    </message>
    <message>
        <source>No value: there are no figures.</source>
        <translation>Fără valoare: nu există cifre.</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimise</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrate</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cu clic</translation>
    </message>
    <message>
        <source>Clicked by machines</source>
        <translation>Cu clic de la roboți</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cu programare</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Dezabonate</translation>
    </message>
    <message>
        <source>%1 of sent</source>
        <translation>%1 din cele trimise</translation>
    </message>
    <message>
        <source>%1 of delivered</source>
        <translation>%1 din cele livrate</translation>
    </message>
    <message>
        <source>%1 of clicked</source>
        <translation>%1 din cele cu clic</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Primul contact</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Ultimul contact</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Liniar</translation>
    </message>
    <message>
        <source>Time decay</source>
        <translation>Scădere în timp</translation>
    </message>
    <message>
        <source>Position based</source>
        <translation>După poziție</translation>
    </message>
    <message>
        <source>exports of advertisers</source>
        <translation>exporturi de la rețelele de publicitate</translation>
    </message>
    <message>
        <source>our own messages</source>
        <translation>mesajele noastre</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introduse de mână</translation>
    </message>
    <message>
        <source>booking rate</source>
        <translation>rata de programare</translation>
    </message>
    <message>
        <source>reply rate</source>
        <translation>rata de răspuns</translation>
    </message>
    <message>
        <source>rate of opening</source>
        <translation>rata de deschidere</translation>
    </message>
    <message>
        <source>click rate</source>
        <translation>rata de clic</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nu se pot compara</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Prea devreme pentru o concluzie</translation>
    </message>
    <message>
        <source>No difference shown</source>
        <translation>Nicio diferență dovedită</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 este mai bun</translation>
    </message>
    <message>
        <source>People did not arrive in the planned shares: something sorted them.</source>
        <translation>Persoanele nu au ajuns în proporțiile plănuite: ceva le-a sortat.</translation>
    </message>
    <message>
        <source>Nobody&apos;s time to answer is over yet.</source>
        <translation>Nu s-a încheiat încă pentru nimeni timpul de răspuns.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 față de %2</translation>
    </message>
    <message>
        <source>%1: between %2 and %3 points more.</source>
        <translation>%1: între %2 și %3 puncte în plus.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3 points less.</source>
        <translation>%1: între %2 și %3 puncte în minus.</translation>
    </message>
    <message>
        <source>%1; %2 people a variant are planned.</source>
        <translation>%1; sunt plănuite %2 persoane de fiecare variantă.</translation>
    </message>
    <message>
        <source>%1: the difference lies between %2 and %3 points.</source>
        <translation>%1: diferența este între %2 și %3 puncte.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 în %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>neschimbat</translation>
    </message>
    <message>
        <source>up by %1</source>
        <translation>în creștere cu %1</translation>
    </message>
    <message>
        <source>down by %1</source>
        <translation>în scădere cu %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>No value: nothing was sent.</source>
        <translation>Fără valoare: nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>No value: nothing was delivered.</source>
        <translation>Fără valoare: nu s-a livrat nimic.</translation>
    </message>
    <message>
        <source>No change to tell: there is nothing to compare with in %1.</source>
        <translation>Fără schimbare de arătat: în %1 nu există cu ce compara.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoarea</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbarea</translation>
    </message>
</context>
<context>
    <name>punte::DateEdit</name>
    <message>
        <source>Choose in the calendar</source>
        <translation>Alege din calendar</translation>
    </message>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Alege din calendar (Alt+Jos)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>punte::DaysPopup</name>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Two days, the first one not after the last, at most ten years apart.</source>
        <translation>Două zile, prima nu după ultima, la cel mult zece ani una de alta.</translation>
    </message>
</context>
<context>
    <name>punte::DecideCard</name>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisă</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Aleasă</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Alegerea</translation>
    </message>
    <message>
        <source>May I decide?</source>
        <translation>Pot decide?</translation>
    </message>
    <message>
        <source>Ask for the outcome on</source>
        <translation>Întreabă de rezultat pe</translation>
    </message>
    <message>
        <source>Whoever decided is reminded until it is filled in</source>
        <translation>Cine a decis primește un memento până când este completat</translation>
    </message>
    <message>
        <source>phase %1 of 6</source>
        <translation>faza %1 din 6</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Start round %1…</source>
        <translation>Începe runda %1…</translation>
    </message>
    <message>
        <source>There were three rounds, which is as many as there can be.</source>
        <translation>Au fost trei runde; mai multe nu pot fi.</translation>
    </message>
    <message>
        <source>Not ready? A second round shows everyone these means and spreads; both rounds are kept.</source>
        <translation>Nu sunteți gata? O a doua rundă arată tuturor aceste medii și intervale; se păstrează ambele runde.</translation>
    </message>
    <message>
        <source>Not ready? A third round shows everyone these means and spreads; all rounds are kept.</source>
        <translation>Nu sunteți gata? O a treia rundă arată tuturor aceste medii și intervale; se păstrează toate rundele.</translation>
    </message>
    <message>
        <source>Reason, because it is not the first</source>
        <translation>Motivul, fiindcă nu este prima</translation>
    </message>
    <message>
        <source>Reason, if it is not the first</source>
        <translation>Motivul, dacă nu este prima</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>De ce aceasta</translation>
    </message>
    <message>
        <source>asked only for %1</source>
        <translation>se cere doar pentru %1</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation>Decide %1</translation>
    </message>
    <message>
        <source>It is decided already.</source>
        <translation>S-a decis deja.</translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>Alegeți întâi o variantă.</translation>
    </message>
    <message>
        <source>Only members of %1 decide.</source>
        <translation>Decid numai membrii echipei %1.</translation>
    </message>
    <message>
        <source>The urgency is above your authority: hand the decision up.</source>
        <translation>Urgența depășește autoritatea dumneavoastră: transmiteți decizia mai sus.</translation>
    </message>
    <message>
        <source>The amount is above your limit: hand the decision up.</source>
        <translation>Suma depășește limita dumneavoastră: transmiteți decizia mai sus.</translation>
    </message>
    <message>
        <source>This choice needs the sign-off of legal first.</source>
        <translation>Pentru această alegere este nevoie întâi de acordul juridic.</translation>
    </message>
    <message>
        <source>Please say why it is not the first</source>
        <translation>Spuneți, vă rog, de ce nu este prima</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>S-a decis: %1</translation>
    </message>
    <message>
        <source>It was not decided. What you typed is still here.</source>
        <translation>Nu s-a decis. Ce ați scris este tot aici.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Nu a fost întrebat nimeni.</translation>
    </message>
    <message>
        <source>Nobody can sign off: no colleague has that job, or wants notices of it.</source>
        <translation>Nimeni nu poate da acordul: niciun coleg nu are acest rol sau nu vrea astfel de notificări.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) asked for the sign-off</source>
        <translation>
            <numerusform>Acordul a fost cerut unui coleg</numerusform>
            <numerusform>Acordul a fost cerut de la %Ln colegi</numerusform>
            <numerusform>Acordul a fost cerut de la %Ln de colegi</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off: %1</source>
        <translation>Acord dat: %1</translation>
    </message>
    <message>
        <source>The sign-off is taken back</source>
        <translation>Acordul a fost retras</translation>
    </message>
    <message>
        <source>It was not signed off.</source>
        <translation>Acordul nu a fost dat.</translation>
    </message>
    <message>
        <source>The response was not kept. It is still here.</source>
        <translation>Răspunsul nu a fost păstrat. Este tot aici.</translation>
    </message>
    <message>
        <source>The response is kept as a version</source>
        <translation>Răspunsul a fost păstrat ca versiune</translation>
    </message>
</context>
<context>
    <name>punte::DecisionBinding</name>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Decisă %1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>urgență %1</translation>
    </message>
    <message>
        <source>To be decided by %1</source>
        <translation>De decis până la %1</translation>
    </message>
    <message>
        <source>Urgency %1 of 5</source>
        <translation>Urgență %1 din 5</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>ultima zi</numerusform>
            <numerusform>ultimele %n zile</numerusform>
            <numerusform>ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>În joc</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nimic în acest timp</translation>
    </message>
    <message>
        <source>No decisions here</source>
        <translation>Nicio decizie aici</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Fără drept</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Câte una</translation>
    </message>
    <message>
        <source>Each of them asks for a choice of its own.</source>
        <translation>Fiecare cere o alegere a ei.</translation>
    </message>
</context>
<context>
    <name>punte::DecisionCommands</name>
    <message>
        <source>A new decision could not be begun.</source>
        <translation>Decizia nouă nu a putut fi începută.</translation>
    </message>
    <message>
        <source>Decision created</source>
        <translation>Decizie creată</translation>
    </message>
</context>
<context>
    <name>punte::DecisionExport</name>
    <message>
        <source>Export the decision</source>
        <translation>Exportă decizia</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>The decision was not exported.</source>
        <translation>Decizia nu a fost exportată.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportat în %1</translation>
    </message>
</context>
<context>
    <name>punte::DecisionInspector</name>
    <message>
        <source>How far the decision is could not be read.</source>
        <translation>Nu s-a putut citi cât de departe este decizia.</translation>
    </message>
    <message>
        <source>This decision is not there any more</source>
        <translation>Această decizie nu mai există</translation>
    </message>
    <message>
        <source>The decision could not be read.</source>
        <translation>Decizia nu a putut fi citită.</translation>
    </message>
    <message>
        <source>The decision was not saved.</source>
        <translation>Decizia nu a fost salvată.</translation>
    </message>
    <message>
        <source>The decision was not created.</source>
        <translation>Decizia nu a fost creată.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pasul următor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Deschide cazul</translation>
    </message>
    <message>
        <source>What happened is written down. Next come criteria and options.</source>
        <translation>Ce s-a întâmplat este scris. Urmează criteriile și variantele.</translation>
    </message>
    <message>
        <source>Criteria and options are being collected.</source>
        <translation>Se adună criterii și variante.</translation>
    </message>
    <message>
        <source>Your scores are asked for; nobody sees whose they are.</source>
        <translation>Vi se cer notele; nimeni nu vede ale cui sunt.</translation>
    </message>
    <message>
        <source>The others are still scoring.</source>
        <translation>Ceilalți încă notează.</translation>
    </message>
    <message>
        <source>Enough have handed in: the scores can be revealed.</source>
        <translation>Au notat destui: notele pot fi dezvăluite.</translation>
    </message>
    <message>
        <source>The scores are revealed: an answer can be chosen.</source>
        <translation>Notele sunt dezvăluite: se poate alege răspunsul.</translation>
    </message>
    <message>
        <source>What came of it is to be written down.</source>
        <translation>Rămâne de consemnat ce a ieșit.</translation>
    </message>
    <message>
        <source>Decided: “%1”. What came of it is to be written down.</source>
        <translation>Decis: „%1”. Rămâne de consemnat ce a ieșit.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Nu mai este nimic de făcut.</translation>
    </message>
    <message>
        <source>Decided: “%1”. Nothing more to do.</source>
        <translation>Decis: „%1”. Nu mai este nimic de făcut.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>A fost anulată.</translation>
    </message>
    <message>
        <source>Handed up to %1</source>
        <translation>Transmisă către %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have handed in</source>
        <translation>
            <numerusform>Au trimis notele: %1 din %n</numerusform>
            <numerusform>Au trimis notele: %1 din %n</numerusform>
            <numerusform>Au trimis notele: %1 din %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores by %1</source>
        <translation>Termen note: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criteriu</numerusform>
            <numerusform>%n criterii</numerusform>
            <numerusform>%n de criterii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n variantă</numerusform>
            <numerusform>%n variante</numerusform>
            <numerusform>%n de variante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to score</source>
        <translation>
            <numerusform>%n persoană notează</numerusform>
            <numerusform>%n persoane notează</numerusform>
            <numerusform>%n de persoane notează</numerusform>
        </translation>
    </message>
    <message>
        <source>The request it came of</source>
        <translation>Solicitarea din care a pornit</translation>
    </message>
</context>
<context>
    <name>punte::DecisionLines</name>
    <message>
        <source>The decisions could not be read.</source>
        <translation>Deciziile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Begin a decision…</source>
        <translation>Începe o decizie…</translation>
    </message>
</context>
<context>
    <name>punte::DecisionPage</name>
    <message>
        <source>This decision is not there any more</source>
        <translation>Această decizie nu mai există</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Încă nicio decizie</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>Cineva a șters-o sau rolul dumneavoastră nu v-o arată.</translation>
    </message>
    <message>
        <source>The first one is begun from a customer&apos;s problem.</source>
        <translation>Prima pornește de la problema unui client.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisă</translation>
    </message>
    <message>
        <source>back to the decision</source>
        <translation>înapoi la decizie</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>înapoi la listă</translation>
    </message>
    <message>
        <source>Your role does not show decisions</source>
        <translation>Rolul dumneavoastră nu arată decizii</translation>
    </message>
    <message>
        <source>An administrator can give you a place in a team that decides.</source>
        <translation>Un administrator vă poate adăuga într-o echipă care ia decizii.</translation>
    </message>
    <message>
        <source>Loading the decision…</source>
        <translation>Se încarcă decizia…</translation>
    </message>
</context>
<context>
    <name>punte::DecisionSheet</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>%1, %2, urgency %3</source>
        <translation>%1, %2, urgența %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>În joc</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Înregistrat</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Data deciziei</translation>
    </message>
    <message>
        <source>Called off because</source>
        <translation>Motivul anulării</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterii</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 din total</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Efort</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risc</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>changes the contract</source>
        <translation>schimbă contractul</translation>
    </message>
    <message>
        <source>Result of the scores</source>
        <translation>Rezultatul evaluării</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Dezvăluit</translation>
    </message>
    <message>
        <source>People in the result</source>
        <translation>Persoane în rezultat</translation>
    </message>
    <message>
        <source>Agreement on the order (Kendall&apos;s W)</source>
        <translation>Acord asupra ordinii (W al lui Kendall)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>none, some cells are empty</source>
        <translation>fără loc, unele celule sunt goale</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Interval de 95&#xa0;%</translation>
    </message>
    <message>
        <source>With confidence counted equally</source>
        <translation>Fără ponderare după încredere</translation>
    </message>
    <message>
        <source>%1 would lead</source>
        <translation>%1 ar fi pe primul loc</translation>
    </message>
    <message>
        <source>Decision and outcome</source>
        <translation>Decizia și rezultatul</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ales</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decis de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Acord dat de</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Răspuns trimis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Cost estimat</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Cost real</translation>
    </message>
    <message>
        <source>Satisfaction, 1 to 10</source>
        <translation>Mulțumire, de la 1 la 10</translation>
    </message>
    <message>
        <source>Customer stayed</source>
        <translation>Clientul a rămas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Hours to resolve</source>
        <translation>Ore până la rezolvare</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladat</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Ce a spus clientul</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce am învățat</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce a mers bine</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Ce putea fi mai bine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>punte::DecisionsPage</name>
    <message>
        <source>All decisions</source>
        <translation>Toate deciziile</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decizie</numerusform>
            <numerusform>%n decizii</numerusform>
            <numerusform>%n de decizii</numerusform>
        </translation>
    </message>
    <message>
        <source>The decisions could not be read.</source>
        <translation>Deciziile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The decision was not saved.</source>
        <translation>Decizia nu a fost salvată.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted</source>
        <translation>
            <numerusform>%n decizie ștearsă</numerusform>
            <numerusform>%n decizii șterse</numerusform>
            <numerusform>%n de decizii șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The urgent ones stand first; cards have no place of their own here.</source>
        <translation>Cele urgente stau primele; aici cartonașele nu au un loc al lor.</translation>
    </message>
    <message>
        <source>Moving %1 – Esc to cancel</source>
        <translation>Mutați %1 – Esc renunță</translation>
    </message>
    <message>
        <source>Moving %1 to %2 – Esc to cancel</source>
        <translation>Mutați %1 la %2 – Esc renunță</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>deschise: %n</numerusform>
            <numerusform>deschise: %n</numerusform>
            <numerusform>deschise: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the decisions…</source>
        <translation>Se încarcă deciziile…</translation>
    </message>
    <message>
        <source>View of the decisions</source>
        <translation>Vizualizarea deciziilor</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panou</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Nicio decizie încă</translation>
    </message>
    <message>
        <source>When a customer’s problem needs more than one head, begin one here: the team scores the possible answers blind.</source>
        <translation>Când problema unui client cere mai multe minți, începeți aici o decizie: echipa notează variantele de răspuns fără să vadă notele celorlalți.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Arată: %1</translation>
    </message>
    <message>
        <source>a filter of one’s own</source>
        <translation>un filtru propriu</translation>
    </message>
    <message>
        <source>It is not on the board: the filter hides it, or it was closed long ago.</source>
        <translation>Nu este pe panou: o ascunde filtrul sau a fost închisă demult.</translation>
    </message>
    <message>
        <source>Choose the answer on the page of the case.</source>
        <translation>Alegeți răspunsul pe pagina cazului.</translation>
    </message>
    <message>
        <source>Options are added on the page of the case.</source>
        <translation>Variantele se adaugă pe pagina cazului.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Deschide compania</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mută la</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be moved.</source>
        <translation>
            <numerusform>%n decizie nu a putut fi mutată.</numerusform>
            <numerusform>%n decizii nu au putut fi mutate.</numerusform>
            <numerusform>%n de decizii nu au putut fi mutate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved.</source>
        <translation>%1 nu a putut fi mutată.</translation>
    </message>
</context>
<context>
    <name>punte::DeliveryDesk</name>
    <message numerus="yes">
        <source>Handed to the mail room: %n message(s)</source>
        <translation>
            <numerusform>Predat registraturii: un mesaj</numerusform>
            <numerusform>Predate registraturii: %n mesaje</numerusform>
            <numerusform>Predate registraturii: %n de mesaje</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages could not all be handed to the mail room. What lies there stays; the rest waits.</source>
        <translation>Nu toate mesajele au putut fi predate registraturii. Cele predate rămân acolo, restul așteaptă.</translation>
    </message>
    <message>
        <source>“%1” is not all in the mail room yet: sending was interrupted.</source>
        <translation>„%1” nu a ajuns încă în întregime la registratură: trimiterea a fost întreruptă.</translation>
    </message>
    <message>
        <source>“%1” is due, but the time zone was changed since it was scheduled.</source>
        <translation>„%1” ar trebui să plece, dar fusul orar s-a schimbat de când a fost programat.</translation>
    </message>
    <message>
        <source>“%1” should have gone out on %2; the program was not running.</source>
        <translation>„%1” trebuia să plece %2, dar programul nu era pornit.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mergi înainte</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Trimite acum</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vezi mesajul</translation>
    </message>
    <message>
        <source>“%1” could not be sent.</source>
        <translation>„%1” nu a putut fi trimis.</translation>
    </message>
</context>
<context>
    <name>punte::DuplicateStrip</name>
    <message>
        <source>same tax ID</source>
        <translation>același CUI</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>același e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>același telefon</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>același nume</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Likely the same: %1 (%2)</source>
        <translation>Probabil există deja: %1 (%2)</translation>
    </message>
    <message>
        <source>Open existing</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open existing: %1</source>
        <translation>Deschide înregistrarea existentă: %1</translation>
    </message>
</context>
<context>
    <name>punte::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
</context>
<context>
    <name>punte::EvaluatorList</name>
    <message>
        <source>To score it</source>
        <translation>Cine notează</translation>
    </message>
    <message>
        <source>Choose a response type, and who usually scores such cases is proposed here.</source>
        <translation>Alegeți un tip de răspuns: aici sunt propuși cei care notează de obicei asemenea cazuri.</translation>
    </message>
    <message>
        <source>Invite all</source>
        <translation>Invită-i pe toți</translation>
    </message>
    <message>
        <source>Ticks everybody who is proposed</source>
        <translation>Bifează pe toți cei propuși</translation>
    </message>
</context>
<context>
    <name>punte::EvaluatorsList</name>
    <message>
        <source>Nobody is asked yet.</source>
        <translation>Încă nu este invitat nimeni.</translation>
    </message>
    <message>
        <source>Fewer than three: scores of so few can be told apart. They are told that it is not anonymous.</source>
        <translation>Mai puțin de trei: la atât de puțini se poate ghici cine ce notă a dat. Vor fi anunțați că notarea nu este anonimă.</translation>
    </message>
    <message>
        <source>Do not ask %1</source>
        <translation>Retrage invitația: %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Invită: %1</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Nu a fost întrebat nimeni.</translation>
    </message>
    <message>
        <source>%1 is asked to score</source>
        <translation>Notează și %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked to score</source>
        <translation>
            <numerusform>%n persoană este invitată să noteze</numerusform>
            <numerusform>%n persoane sunt invitate să noteze</numerusform>
            <numerusform>%n de persoane sunt invitate să noteze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not taken out.</source>
        <translation>%1 nu a fost scos din listă.</translation>
    </message>
    <message>
        <source>%1 is not asked any more</source>
        <translation>%1 nu mai este în listă</translation>
    </message>
    <message>
        <source>Ask one more person</source>
        <translation>Invită încă o persoană</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuși</translation>
    </message>
    <message>
        <source>Invite all</source>
        <translation>Invită-i pe toți</translation>
    </message>
    <message>
        <source>Asks everybody who is proposed (%1)</source>
        <translation>Îi invită pe toți cei propuși (%1)</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Adaugă pe cineva…</translation>
    </message>
</context>
<context>
    <name>punte::EventsPage</name>
    <message>
        <source>Events of messages from a provider&apos;s file</source>
        <translation>Evenimentele mesajelor din fișierul unui furnizor</translation>
    </message>
    <message>
        <source>Export the events of your provider (SendGrid, Mailgun, Postmark, Brevo, Amazon SES, Twilio and others) as CSV or spreadsheet, and choose the file or drop it here. First you see what would become of each row; the same file again changes nothing.</source>
        <translation>Exportați evenimentele de la furnizorul dumneavoastră (SendGrid, Mailgun, Postmark, Brevo, Amazon SES, Twilio și alții) ca CSV sau foaie de calcul și alegeți fișierul sau trageți-l aici. Întâi vedeți ce s-ar întâmpla cu fiecare rând; același fișier importat din nou nu schimbă nimic.</translation>
    </message>
    <message>
        <source>Trying the events…</source>
        <translation>Se încearcă evenimentele…</translation>
    </message>
    <message>
        <source>Importing events needs the right to write campaigns; marketing, a manager or an administrator has it.</source>
        <translation>Importul evenimentelor cere dreptul de a scrie campanii; îl au marketingul, un manager sau un administrator.</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>Evenimentele din fișier</translation>
    </message>
</context>
<context>
    <name>punte::ExportDialog</name>
    <message>
        <source>All columns, not only those shown</source>
        <translation>Toate coloanele, nu doar cele afișate</translation>
    </message>
    <message>
        <source>With identifiers, so that the file can be imported again</source>
        <translation>Cu identificatori, ca fișierul să poată fi importat din nou</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alegeți fișierul…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Exportul unui rând</numerusform>
            <numerusform>Exportul a %Ln rânduri</numerusform>
            <numerusform>Exportul a %Ln de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Fără filtru</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Foaie de calcul (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Cărți de vizită (vCard)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>For people: words, numbers and dates as here</source>
        <translation>Pentru oameni: cuvinte, numere și date ca aici</translation>
    </message>
    <message>
        <source>For other programs: codes, 1234.56, 2026-01-27</source>
        <translation>Pentru alte programe: coduri, 1234.56, 2026-01-27</translation>
    </message>
    <message>
        <source>Version of the cards</source>
        <translation>Versiunea cărților de vizită</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiunea %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on, Esc gives up</source>
        <translation>Ctrl+Enter continuă, Esc renunță</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula get an apostrophe in front.</source>
        <translation>Celulele pe care o foaie de calcul le-ar lua drept formulă primesc un apostrof în față.</translation>
    </message>
    <message>
        <source>Numbers and dates keep their types; a last sheet names the filter, the moment and you.</source>
        <translation>Numerele și datele își păstrează tipul; o ultimă foaie spune filtrul, momentul și numele dumneavoastră.</translation>
    </message>
    <message>
        <source>Every page repeats the heads and says the filter, the moment and your name.</source>
        <translation>Fiecare pagină repetă capul de tabel și spune filtrul, momentul și numele dumneavoastră.</translation>
    </message>
    <message>
        <source>One card for each person, for phones and mail programs.</source>
        <translation>Câte o carte de vizită de persoană, pentru telefoane și programe de e-mail.</translation>
    </message>
</context>
<context>
    <name>punte::FactsPane</name>
    <message>
        <source>nobody yet</source>
        <translation>încă nimeni</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>după %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>încă nu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in 12 months</source>
        <translation>
            <numerusform>%Ln în 12 luni</numerusform>
            <numerusform>%Ln în 12 luni</numerusform>
            <numerusform>%Ln în 12 luni</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primul răspuns</translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation>În negociere</translation>
    </message>
    <message>
        <source>Further requests</source>
        <translation>Alte solicitări</translation>
    </message>
    <message>
        <source>Of these open</source>
        <translation>Dintre ele deschise</translation>
    </message>
    <message>
        <source>Opens the customer</source>
        <translation>Deschide clientul</translation>
    </message>
    <message>
        <source>The request was not changed.</source>
        <translation>Solicitarea nu a fost modificată.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
</context>
<context>
    <name>punte::FieldDisplay</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>Call: Ctrl+Enter</source>
        <translation>Apelează: Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write: Ctrl+Enter</source>
        <translation>Scrie: Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open the website: Ctrl+Enter</source>
        <translation>Deschide site-ul: Ctrl+Enter</translation>
    </message>
    <message>
        <source>Show less: Space</source>
        <translation>Arată mai puțin: Spațiu</translation>
    </message>
    <message>
        <source>Show all: Space</source>
        <translation>Arată tot: Spațiu</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Arată mai puțin</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
</context>
<context>
    <name>punte::FieldTextEdit</name>
    <message>
        <source>only for %1</source>
        <translation>doar pentru %1</translation>
    </message>
</context>
<context>
    <name>punte::FiguresPage</name>
    <message>
        <source>The campaign could not be read.</source>
        <translation>Campania nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Open a campaign first: its figures are imported from there.</source>
        <translation>Deschideți întâi o campanie: cifrele ei se importă de acolo.</translation>
    </message>
    <message>
        <source>Figures of “%1”</source>
        <translation>Cifrele campaniei „%1”</translation>
    </message>
    <message>
        <source>Figures from an export of advertisements</source>
        <translation>Cifre dintr-un export de reclame</translation>
    </message>
    <message>
        <source>Export the campaign&apos;s figures by day from Google Ads, Meta, Microsoft, LinkedIn or TikTok, and choose the file or drop it here. First you see each day; what is strange is said and kept as it is.</source>
        <translation>Exportați cifrele campaniei pe zile din Google Ads, Meta, Microsoft, LinkedIn sau TikTok și alegeți fișierul sau trageți-l aici. Întâi vedeți fiecare zi; ce este ciudat se spune și se păstrează cum este.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Se citesc cifrele…</translation>
    </message>
    <message>
        <source>Importing figures needs the right to write campaigns; marketing, a manager or an administrator has it.</source>
        <translation>Importul cifrelor cere dreptul de a scrie campanii; îl au marketingul, un manager sau un administrator.</translation>
    </message>
    <message>
        <source>Days of the file</source>
        <translation>Zilele din fișier</translation>
    </message>
    <message>
        <source>Channel of rows that name none</source>
        <translation>Canalul rândurilor care nu numesc niciunul</translation>
    </message>
</context>
<context>
    <name>punte::FilePreviewPanel</name>
    <message>
        <source>Picture %1</source>
        <translation>Imaginea %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Textul fișierului %1</translation>
    </message>
</context>
<context>
    <name>punte::FileRoomPanel</name>
    <message>
        <source>The room for files could not be read.</source>
        <translation>Locul pentru fișiere nu a putut fi citit.</translation>
    </message>
    <message>
        <source>The room for files was not changed.</source>
        <translation>Locul pentru fișiere nu a fost schimbat.</translation>
    </message>
    <message>
        <source>%1 of %2 are used.</source>
        <translation>Spațiu ocupat: %1 din %2.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Cel mai mare fișier</translation>
    </message>
    <message>
        <source>A larger one is refused with the reason before it is sent.</source>
        <translation>Unul mai mare este refuzat, cu motivul, înainte de a fi trimis.</translation>
    </message>
    <message>
        <source>Room for all files</source>
        <translation>Loc pentru toate fișierele</translation>
    </message>
    <message>
        <source>A file that is on several records counts once.</source>
        <translation>Un fișier aflat pe mai multe înregistrări se numără o singură dată.</translation>
    </message>
    <message>
        <source>Room that is used</source>
        <translation>Locul ocupat</translation>
    </message>
    <message>
        <source>Changed for everybody in the organisation</source>
        <translation>S-a schimbat pentru toată organizația</translation>
    </message>
</context>
<context>
    <name>punte::FilesModel</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>punte::FilesTab</name>
    <message>
        <source>This kind of file can run commands; it is not opened from here. Save it if you trust it.</source>
        <translation>Acest fel de fișier poate rula comenzi; nu se deschide de aici. Salvați-l dacă aveți încredere în el.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Încă nu sunt fișiere</translation>
    </message>
    <message>
        <source>Drag files in, or paste a picture with Ctrl+V. They have the rights of this record.</source>
        <translation>Trageți fișiere aici sau lipiți o imagine cu Ctrl+V. Au drepturile acestei înregistrări.</translation>
    </message>
    <message>
        <source>You may look at the files of this record, not add any.</source>
        <translation>Puteți vedea fișierele acestei înregistrări, nu și adăuga.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adaugă fișiere…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvează ca…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adăugare de fișiere</translation>
    </message>
    <message>
        <source>The files were not added.</source>
        <translation>Fișierele nu au fost adăugate.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s) at once.</source>
        <translation>
            <numerusform>Cel mult %Ln fișier o dată.</numerusform>
            <numerusform>Cel mult %Ln fișiere o dată.</numerusform>
            <numerusform>Cel mult %Ln de fișiere o dată.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nu s-a adăugat nimic.</translation>
    </message>
    <message>
        <source>Only files and pictures can be kept here. Text belongs into a note.</source>
        <translation>Aici se păstrează doar fișiere și imagini. Textul își are locul într-o notă.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Se adaugă %1</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1” a fost adăugat</translation>
    </message>
    <message>
        <source>The file was not added.</source>
        <translation>Fișierul nu a fost adăugat.</translation>
    </message>
    <message>
        <source>The file is too large for a preview.</source>
        <translation>Fișierul este prea mare pentru previzualizare.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Acest fel de fișier nu are previzualizare.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Se încarcă…</translation>
    </message>
    <message>
        <source>The preview could not be read.</source>
        <translation>Previzualizarea nu a putut fi citită.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Fișierul nu a putut fi deschis.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvarea fișierului</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Fișierul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>The file was not deleted.</source>
        <translation>Fișierul nu a fost șters.</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1” a fost șters</translation>
    </message>
    <message>
        <source>Loading the files…</source>
        <translation>Se încarcă fișierele…</translation>
    </message>
</context>
<context>
    <name>punte::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Adaugă filtru</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrează după text</translation>
    </message>
</context>
<context>
    <name>punte::FilterChip</name>
    <message>
        <source>Filter: %1 %2</source>
        <translation>Filtru: %1 %2</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enter îl schimbă, Delete îl elimină</translation>
    </message>
</context>
<context>
    <name>punte::FilterEditor</name>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Caută un câmp</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>today</source>
        <translation>astăzi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Alegeți mai întâi o valoare.</translation>
    </message>
</context>
<context>
    <name>punte::ForecastBinding</name>
    <message>
        <source>Nothing is expected here</source>
        <translation>Nu se așteaptă nimic aici</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Data închiderii</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fără</translation>
    </message>
</context>
<context>
    <name>punte::ForecastView</name>
    <message>
        <source>The forecast could not be read.</source>
        <translation>Prognoza nu a putut fi citită.</translation>
    </message>
    <message>
        <source>The close date was not changed.</source>
        <translation>Data închiderii nu a fost modificată.</translation>
    </message>
    <message>
        <source>Loading the forecast…</source>
        <translation>Se încarcă prognoza…</translation>
    </message>
</context>
<context>
    <name>punte::FormRow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 Required.</source>
        <translation>%1 Obligatoriu.</translation>
    </message>
</context>
<context>
    <name>punte::FrameChecks</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criteriu</numerusform>
            <numerusform>%n criterii</numerusform>
            <numerusform>%n de criterii</numerusform>
        </translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>Încă niciun criteriu</translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n variantă</numerusform>
            <numerusform>%n variante</numerusform>
            <numerusform>%n de variante</numerusform>
        </translation>
    </message>
    <message>
        <source>One option: two are needed</source>
        <translation>O singură variantă: trebuie două</translation>
    </message>
    <message>
        <source>No options yet: two are needed</source>
        <translation>Nicio variantă: trebuie două</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluators</source>
        <translation>
            <numerusform>%n evaluator</numerusform>
            <numerusform>%n evaluatori</numerusform>
            <numerusform>%n de evaluatori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluators: not anonymous</source>
        <translation>
            <numerusform>%n evaluator: nu este anonim</numerusform>
            <numerusform>%n evaluatori: nu este anonim</numerusform>
            <numerusform>%n de evaluatori: nu este anonim</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked yet</source>
        <translation>Încă nu este invitat nimeni</translation>
    </message>
    <message>
        <source>there are no criteria</source>
        <translation>nu există criterii</translation>
    </message>
    <message>
        <source>there are no options</source>
        <translation>nu există variante</translation>
    </message>
    <message>
        <source>one option is no choice</source>
        <translation>o singură variantă nu este o alegere</translation>
    </message>
    <message>
        <source>nobody is asked to score</source>
        <translation>nimeni nu este invitat să noteze</translation>
    </message>
    <message>
        <source>Scoring cannot begin yet: %1.</source>
        <translation>Notarea nu poate începe încă: %1.</translation>
    </message>
</context>
<context>
    <name>punte::FrameList</name>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>punte::FramingDesk</name>
    <message>
        <source>This decision was called off.</source>
        <translation>Această decizie a fost anulată.</translation>
    </message>
    <message>
        <source>This decision was called off: %1</source>
        <translation>Această decizie a fost anulată: %1</translation>
    </message>
    <message>
        <source>Fixed since scoring began on %1: nobody changes the question while it is answered.</source>
        <translation>Fixat de când a început notarea, pe %1: nimeni nu schimbă întrebarea în timp ce se răspunde la ea.</translation>
    </message>
    <message>
        <source>Fixed since scoring began: nobody changes the question while it is answered.</source>
        <translation>Fixat de când a început notarea: nimeni nu schimbă întrebarea în timp ce se răspunde la ea.</translation>
    </message>
    <message>
        <source>You can read this decision. Members of its team frame it.</source>
        <translation>Puteți citi această decizie. O pregătesc membrii echipei ei.</translation>
    </message>
</context>
<context>
    <name>punte::FramingView</name>
    <message>
        <source>The step was not taken.</source>
        <translation>Pasul nu a fost făcut.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Mergi acolo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n criteria</source>
        <translation>
            <numerusform>%1: %n criteriu</numerusform>
            <numerusform>%1: %n criterii</numerusform>
            <numerusform>%1: %n de criterii</numerusform>
        </translation>
    </message>
    <message>
        <source>Make these the template of “%1”</source>
        <translation>Fă din acestea șablonul pentru „%1”</translation>
    </message>
    <message>
        <source>The template was not taken over.</source>
        <translation>Șablonul nu a fost preluat.</translation>
    </message>
    <message>
        <source>Criteria of “%1” taken over</source>
        <translation>Criteriile pentru „%1” au fost preluate</translation>
    </message>
    <message>
        <source>There are criteria already</source>
        <translation>Există deja criterii</translation>
    </message>
    <message>
        <source>Add those missing</source>
        <translation>Adaugă ce lipsește</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Înlocuiește tot</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>Șablonul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Template of “%1” saved</source>
        <translation>Șablonul pentru „%1” a fost salvat</translation>
    </message>
    <message>
        <source>What can be chosen could not be read.</source>
        <translation>Nu s-a putut citi din ce se poate alege.</translation>
    </message>
    <message>
        <source>The weights were not saved.</source>
        <translation>Ponderile nu au fost salvate.</translation>
    </message>
    <message>
        <source>All criteria weigh alike</source>
        <translation>Toate criteriile cântăresc la fel</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterii</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Evaluatori</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>pasul următor</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifică</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>mută în jos</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Cazul</translation>
    </message>
    <message>
        <source>Before scoring</source>
        <translation>Înainte de notare</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Șabloane</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>Toate egale</translation>
    </message>
    <message>
        <source>Gives every criterion the weight 1</source>
        <translation>Dă fiecărui criteriu ponderea 1</translation>
    </message>
    <message>
        <source>What was done in similar cases</source>
        <translation>Ce s-a făcut în cazuri asemănătoare</translation>
    </message>
    <message>
        <source>All its criteria are there already</source>
        <translation>Toate criteriile șablonului există deja</translation>
    </message>
    <message>
        <source>Step %1 of 6: %2</source>
        <comment>number, name</comment>
        <translation>Faza %1 din 6: %2</translation>
    </message>
</context>
<context>
    <name>punte::FreeDayModel</name>
    <message>
        <source>Worked</source>
        <translation>Se lucrează</translation>
    </message>
    <message>
        <source>Free, set by us</source>
        <translation>Liberă, stabilită de noi</translation>
    </message>
    <message>
        <source>Free by law</source>
        <translation>Liberă prin lege</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ziua săptămânii</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Numele</translation>
    </message>
    <message>
        <source>Free or worked</source>
        <translation>Liberă sau lucrătoare</translation>
    </message>
</context>
<context>
    <name>punte::FreeDayPopup</name>
    <message>
        <source>A free day</source>
        <translation>O zi liberă</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Name of the free day</source>
        <translation>Numele zilei libere</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Ca înainte</translation>
    </message>
    <message>
        <source>It is worked</source>
        <translation>Se lucrează</translation>
    </message>
    <message>
        <source>It is free</source>
        <translation>Este liberă</translation>
    </message>
    <message>
        <source>Free day</source>
        <translation>Zi liberă</translation>
    </message>
</context>
<context>
    <name>punte::HandUpPopup</name>
    <message>
        <source>Hand up to</source>
        <translation>Transmite mai sus către</translation>
    </message>
    <message>
        <source>Looking for colleagues who may decide this…</source>
        <translation>Se caută colegii care pot decide…</translation>
    </message>
    <message>
        <source>No colleague has authority and limit for this option.</source>
        <translation>Niciun coleg nu are autoritatea și limita pentru această variantă.</translation>
    </message>
    <message>
        <source>Whoever you choose may read and decide it from then on, and is told.</source>
        <translation>Cine este ales poate de acum să citească și să decidă cazul și este anunțat.</translation>
    </message>
    <message>
        <source>%1 · authority %2</source>
        <translation>%1 · autoritate %2</translation>
    </message>
</context>
<context>
    <name>punte::HeardPopup</name>
    <message>
        <source>What was heard of the message to %1</source>
        <translation>Ce s-a aflat despre mesajul către %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Se citește ce se știe…</translation>
    </message>
    <message>
        <source>(a machine)</source>
        <translation>(o mașină)</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>manual, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was heard of it yet.</source>
        <translation>Nu s-a aflat încă nimic despre el.</translation>
    </message>
    <message>
        <source>This is an opt-out: it holds at once and cannot be undone.</source>
        <translation>Aceasta este o dezabonare: este valabilă pe loc și nu se poate anula.</translation>
    </message>
    <message>
        <source>The address is closed at once: nothing more is sent to it.</source>
        <translation>Adresa se închide pe loc: nu i se mai trimite nimic.</translation>
    </message>
    <message>
        <source>The message went out later than that.</source>
        <translation>Mesajul a plecat mai târziu de atât.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Această oră nu a venit încă.</translation>
    </message>
    <message>
        <source>The message did not go out, so nothing can be heard of it.</source>
        <translation>Mesajul nu a plecat, deci nu se poate afla nimic despre el.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>punte::HelpPage</name>
    <message>
        <source>Opens %1 in another program</source>
        <translation>Deschide %1 în alt program</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Înapoi la subiectul anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Din nou înainte</translation>
    </message>
    <message>
        <source>Find in this topic</source>
        <translation>Caută în acest subiect</translation>
    </message>
    <message>
        <source>Search all of help</source>
        <translation>Caută în tot ajutorul</translation>
    </message>
    <message>
        <source>Help says nothing about “%1”.</source>
        <translation>Ajutorul nu spune nimic despre „%1”.</translation>
    </message>
    <message>
        <source>Not in this topic</source>
        <translation>Nu apare în acest subiect</translation>
    </message>
    <message>
        <source>find in this topic</source>
        <translation>caută în acest subiect</translation>
    </message>
    <message>
        <source>search all of help</source>
        <translation>caută în tot ajutorul</translation>
    </message>
    <message>
        <source>back</source>
        <translation>înapoi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Subiecte</translation>
    </message>
    <message>
        <source>Search for another word, or press Esc to see all topics.</source>
        <translation>Căutați alt cuvânt sau apăsați Esc ca să vedeți toate subiectele.</translation>
    </message>
</context>
<context>
    <name>punte::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nicio modificare</translation>
    </message>
    <message>
        <source>Who changed what will stand here.</source>
        <translation>Aici va apărea cine ce a modificat.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Anulează această modificare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Loading the changes…</source>
        <translation>Se încarcă modificările…</translation>
    </message>
</context>
<context>
    <name>punte::HomePage</name>
    <message>
        <source>That was not saved.</source>
        <translation>Modificarea nu a fost salvată.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or due today</source>
        <translation>
            <numerusform>%n termen depășit sau azi</numerusform>
            <numerusform>%n termene depășite sau azi</numerusform>
            <numerusform>%n de termene depășite sau azi</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for you could not be read again.</source>
        <translation>Lista nu a putut fi recitită.</translation>
    </message>
    <message>
        <source>%1 %2, week %3</source>
        <translation>%1, %2, săptămâna %3</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mutare</translation>
    </message>
    <message>
        <source>new task</source>
        <translation>sarcină nouă</translation>
    </message>
    <message>
        <source>log a call</source>
        <translation>notează un apel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschide</translation>
    </message>
    <message>
        <source>call</source>
        <translation>apel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>show again</source>
        <translation>reafișează</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>amână</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Amână până</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Altă zi</translation>
    </message>
</context>
<context>
    <name>punte::IdsValue</name>
    <message>
        <source>Nobody is left: remove the condition instead.</source>
        <translation>Nu mai rămâne nimeni: ștergeți mai bine condiția.</translation>
    </message>
</context>
<context>
    <name>punte::ImportBar</name>
    <message>
        <source>Choose another file…</source>
        <translation>Alege alt fișier…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Citește fișierul din nou</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importuri anterioare…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rând</numerusform>
            <numerusform>%Ln rânduri</numerusform>
            <numerusform>%Ln de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln coloană</numerusform>
            <numerusform>%Ln coloane</numerusform>
            <numerusform>%Ln de coloane</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>percent</comment>
        <translation>Se citește: %1</translation>
    </message>
    <message>
        <source>Dry run %1</source>
        <comment>percent</comment>
        <translation>Simulare: %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <comment>percent</comment>
        <translation>Se importă: %1</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Se anulează</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nefinalizat</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importat</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln întrebare deschisă</numerusform>
            <numerusform>%Ln întrebări deschise</numerusform>
            <numerusform>%Ln de întrebări deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message numerus="yes">
        <source>Apply without the %Ln</source>
        <translation>
            <numerusform>Aplică fără acest rând</numerusform>
            <numerusform>Aplică fără cele %Ln rânduri</numerusform>
            <numerusform>Aplică fără cele %Ln de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln row(s)</source>
        <translation>
            <numerusform>Aplică %Ln rând</numerusform>
            <numerusform>Aplică %Ln rânduri</numerusform>
            <numerusform>Aplică %Ln de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the questions first, or apply without these rows.</source>
        <translation>Răspundeți întâi la întrebări sau aplicați fără aceste rânduri.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce conține fișierul</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifică din nou</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Anulează importul</translation>
    </message>
    <message>
        <source>Read it as: %1</source>
        <translation>Citește-l ca: %1</translation>
    </message>
</context>
<context>
    <name>punte::ImportColumnsModel</name>
    <message>
        <source>not said</source>
        <translation>neprecizat</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nu se importă</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <comment>field, column of the file</comment>
        <translation>%1 (acum „%2”)</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column or word of the file, its meaning</comment>
        <translation>%1 înseamnă %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>În fișier</translation>
    </message>
    <message>
        <source>In Punte</source>
        <translation>În Punte</translation>
    </message>
</context>
<context>
    <name>punte::ImportCommands</name>
    <message>
        <source>Importing needs the right to write these records; a manager or an administrator has it.</source>
        <translation>Pentru import este nevoie de dreptul de a scrie aceste înregistrări; îl are un manager sau un administrator.</translation>
    </message>
</context>
<context>
    <name>punte::ImportKeptPanel</name>
    <message>
        <source>Rows left as they are</source>
        <translation>Rânduri lăsate așa cum sunt</translation>
    </message>
    <message>
        <source>Left as they are, because somebody worked on them since:</source>
        <translation>Lăsate așa cum sunt, pentru că între timp s-a lucrat la ele:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă unul</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ImportMappingPanel</name>
    <message>
        <source>Semicolon ;</source>
        <translation>Punct și virgulă ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgulă ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Bară |</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (presupus)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Separatorul coloanelor</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Cum sunt scrise numerele</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cum sunt scrise datele</translation>
    </message>
    <message>
        <source>A row is the same customer when</source>
        <translation>Un rând este același client când</translation>
    </message>
    <message>
        <source>the tax ID is equal</source>
        <translation>codul fiscal este același</translation>
    </message>
    <message>
        <source>An empty cell changes nothing.</source>
        <translation>O celulă goală nu schimbă nimic.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 din %2 folosite</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codarea</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numere</translation>
    </message>
    <message>
        <source>Currency, where the file names none</source>
        <translation>Moneda, unde fișierul nu o numește</translation>
    </message>
    <message>
        <source>that of the organisation</source>
        <translation>cea a organizației</translation>
    </message>
    <message>
        <source>A row is the same opportunity when</source>
        <translation>Un rând este aceeași oportunitate când</translation>
    </message>
    <message>
        <source>or the tax ID is equal</source>
        <translation>sau codul fiscal este același</translation>
    </message>
    <message>
        <source>the whole row is equal. An empty cell changes nothing.</source>
        <translation>tot rândul este la fel. O celulă goală nu schimbă nimic.</translation>
    </message>
    <message>
        <source>Columns of the file and their meaning</source>
        <translation>Coloanele fișierului și înțelesul lor</translation>
    </message>
    <message>
        <source>Encoding of the file and what parts its columns</source>
        <translation>Codarea fișierului și separatorul coloanelor</translation>
    </message>
    <message>
        <source>the identifier is equal, in</source>
        <translation>identificatorul este același, în</translation>
    </message>
    <message>
        <source>System whose identifiers these are</source>
        <translation>Sistemul din care vin identificatorii</translation>
    </message>
    <message>
        <source>or the e-mail is equal</source>
        <translation>sau adresa de e-mail este aceeași</translation>
    </message>
    <message>
        <source>or name and city, without accents</source>
        <translation>sau numele și localitatea, fără diacritice</translation>
    </message>
    <message>
        <source>A row is the same record when</source>
        <translation>Un rând este aceeași înregistrare când</translation>
    </message>
    <message>
        <source>or the name, without accents</source>
        <translation>sau numele, fără diacritice</translation>
    </message>
</context>
<context>
    <name>punte::ImportPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Se citește %1</translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>Simularea importului %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Se importă %1</translation>
    </message>
    <message>
        <source>Taking %1 back</source>
        <translation>Se anulează importul %1</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>Fișierul nu a fost importat.</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>Importul nu a fost anulat.</translation>
    </message>
    <message>
        <source>The dry run did not end.</source>
        <translation>Simularea nu s-a încheiat.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Fișierul nu a putut fi citit.</translation>
    </message>
    <message>
        <source>Refused rows as file</source>
        <translation>Rândurile refuzate, ca fișier</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabele ca text (*.csv)</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <translation>%1 refuzate.csv</translation>
    </message>
    <message>
        <source>The refused rows were not written.</source>
        <translation>Rândurile refuzate nu au fost scrise.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alege un fișier…</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce s-ar întâmpla</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>Rândurile importului</translation>
    </message>
    <message>
        <source>How many rows of each outcome</source>
        <translation>Câte rânduri au fiecare rezultat</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cum este citit fișierul</translation>
    </message>
    <message>
        <source>You may not import</source>
        <translation>Nu aveți dreptul de a importa</translation>
    </message>
    <message>
        <source>Importing needs the right to write these records; a manager or an administrator has it.</source>
        <translation>Pentru import este nevoie de dreptul de a scrie aceste înregistrări; îl are un manager sau un administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln rând scris în %1</numerusform>
            <numerusform>%Ln rânduri scrise în %1</numerusform>
            <numerusform>%Ln de rânduri scrise în %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import:</source>
        <translation>Ultimul import:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rând</numerusform>
            <numerusform>%Ln rânduri</numerusform>
            <numerusform>%Ln de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importuri anterioare…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Se citește fișierul…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Anulează…</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Ce rânduri sunt afișate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln rând importat</numerusform>
            <numerusform>%Ln rânduri importate</numerusform>
            <numerusform>%Ln de rânduri importate</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>one undo step</source>
        <translation>o singură anulare</translation>
    </message>
    <message>
        <source>keys 1 to 9 answer</source>
        <translation>tastele 1–9 răspund</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>încă nu s-a scris nimic</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toate %1</translation>
    </message>
    <message>
        <source>To answer %1</source>
        <translation>De răspuns %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refuzate %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificate %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are added without a login: %1</source>
        <translation>
            <numerusform>Se adaugă %Ln persoană fără cont: %1</numerusform>
            <numerusform>Se adaugă %Ln persoane fără cont: %1</numerusform>
            <numerusform>Se adaugă %Ln de persoane fără cont: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run took %1 s</source>
        <translation>Simularea a durat %1 s</translation>
    </message>
    <message>
        <source>One transaction; later: Ctrl+Z or Earlier imports, Revert – created and changed rows go back</source>
        <translation>O singură tranzacție; apoi Ctrl+Z sau Importuri anterioare – rândurile create și modificate revin la loc</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf)</source>
        <translation>Tabele și cărți de vizită (*.csv *.tsv *.txt *.xlsx *.ods *.vcf)</translation>
    </message>
    <message>
        <source>What was copied cannot be imported.</source>
        <translation>Ce s-a copiat nu poate fi importat.</translation>
    </message>
    <message>
        <source>Import from a file: %1</source>
        <translation>Import din fișier: %1</translation>
    </message>
    <message>
        <source>A spreadsheet, a table as CSV or cards: choose the file, drop it here, or paste rows copied from a spreadsheet (Ctrl+V). First you see what would happen to each row; nothing is written before you apply it.</source>
        <translation>O foaie de calcul, un tabel CSV sau cărți de vizită: alegeți fișierul, trageți-l aici sau lipiți rânduri copiate dintr-o foaie de calcul (Ctrl+V). Întâi vedeți ce s-ar întâmpla cu fiecare rând; nu se scrie nimic înainte să aplicați.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import din %1</translation>
    </message>
    <message>
        <source>The file has changed since: it is read anew.</source>
        <translation>Fișierul s-a schimbat între timp: este citit din nou.</translation>
    </message>
    <message>
        <source>Sum %1 = %2 in Punte + %3 left out</source>
        <comment>amounts; the first one with its currency</comment>
        <translation>Suma %1 = %2 în Punte + %3 lăsate deoparte</translation>
    </message>
</context>
<context>
    <name>punte::ImportRowsModel</name>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificat</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Neschimbat</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>De lămurit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzat</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>all fields are equal</source>
        <translation>toate câmpurile sunt la fel</translation>
    </message>
    <message>
        <source>no customer fits</source>
        <translation>nu se potrivește niciun client</translation>
    </message>
    <message>
        <source>no opportunity fits</source>
        <translation>nu se potrivește nicio oportunitate</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>același identificator</translation>
    </message>
    <message>
        <source>same tax ID</source>
        <translation>același cod fiscal</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>același nume și aceeași localitate</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>aceeași adresă de e-mail</translation>
    </message>
    <message>
        <source>the one you chose</source>
        <translation>cel ales de dumneavoastră</translation>
    </message>
    <message>
        <source>it is restored</source>
        <translation>este restaurat</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>se schimbă %n câmp</numerusform>
            <numerusform>se schimbă %n câmpuri</numerusform>
            <numerusform>se schimbă %n de câmpuri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>no record fits</source>
        <translation>nu se potrivește nicio înregistrare</translation>
    </message>
    <message>
        <source>%1 and reason</source>
        <translation>%1 și motivul</translation>
    </message>
</context>
<context>
    <name>punte::ImportTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>punte::ImportTiles</name>
    <message>
        <source>Rows in the file</source>
        <translation>Rânduri în fișier</translation>
    </message>
    <message>
        <source>In the file</source>
        <comment>rows, where the room is short</comment>
        <translation>În fișier</translation>
    </message>
</context>
<context>
    <name>punte::ImportsDialog</name>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Încă nu s-a importat nimic</translation>
    </message>
    <message>
        <source>An import goes back as a whole; what was changed since stays. Ctrl+Z brings it again.</source>
        <translation>Un import se anulează în întregime; ce s-a modificat între timp rămâne. Ctrl+Z îl readuce.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Anulează importul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importuri anterioare</translation>
    </message>
    <message>
        <source>The imports could not be read.</source>
        <translation>Importurile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Taking %1 back</source>
        <translation>Se anulează importul %1</translation>
    </message>
    <message>
        <source>What was heard of messages is not taken back: opt-outs among it keep holding.</source>
        <translation>Ce s-a aflat despre mesaje nu se anulează: dezabonările rămân valabile.</translation>
    </message>
</context>
<context>
    <name>punte::ImportsModel</name>
    <message>
        <source>Taken back</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Imported rows</source>
        <translation>Rânduri importate</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Rânduri refuzate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
</context>
<context>
    <name>punte::InboxPane</name>
    <message>
        <source>No request with these words</source>
        <translation>Nicio solicitare cu aceste cuvinte</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Încă nu există solicitări</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Aici nu așteaptă nimic</translation>
    </message>
    <message>
        <source>All holds the closed ones, too.</source>
        <translation>La „Toate” sunt și cele închise.</translation>
    </message>
    <message>
        <source>New requests show up by themselves.</source>
        <translation>Solicitările noi apar singure.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ale mele</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Întârziate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Search in requests</source>
        <translation>Caută în solicitări</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Care solicitări</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Se încarcă solicitările…</translation>
    </message>
    <message>
        <source>Mine and answered, %1</source>
        <translation>Ale mele, cu răspuns, %1</translation>
    </message>
    <message>
        <source>Show all requests again</source>
        <translation>Arată din nou toate solicitările</translation>
    </message>
</context>
<context>
    <name>punte::InspectorFrame</name>
    <message>
        <source>Open on its own page</source>
        <translation>Deschide în pagina proprie</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Închide panoul de detalii</translation>
    </message>
    <message>
        <source>Edit what the head shows</source>
        <translation>Modifică datele din antet</translation>
    </message>
</context>
<context>
    <name>punte::IntakeCommands</name>
    <message>
        <source>Open a campaign first: its figures are imported from there.</source>
        <translation>Deschideți întâi o campanie: cifrele ei se importă de acolo.</translation>
    </message>
</context>
<context>
    <name>punte::IntakePage</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Tabele (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Se importă %1</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Se încearcă %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Rows as a file</source>
        <translation>Rândurile ca fișier</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabele ca text (*.csv)</translation>
    </message>
    <message>
        <source>%1 dry run.csv</source>
        <translation>%1 probă.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln rând scris în %1</numerusform>
            <numerusform>%Ln rânduri scrise în %1</numerusform>
            <numerusform>%Ln de rânduri scrise în %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows were not written.</source>
        <translation>Rândurile nu au fost scrise.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importat</translation>
    </message>
    <message>
        <source>dry run, nothing is written yet</source>
        <translation>probă, încă nu s-a scris nimic</translation>
    </message>
    <message>
        <source>choose the file</source>
        <translation>alege fișierul</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importă</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>alt fișier</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toate rândurile</translation>
    </message>
    <message>
        <source>Strange</source>
        <translation>Ciudate</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>Nimic din acest fișier nu este nou.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importă %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Ce s-a întâmplat cu fiecare rând</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>Ce s-ar întâmpla cu fiecare rând</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alegeți fișierul…</translation>
    </message>
    <message>
        <source>You may not import</source>
        <translation>Nu aveți dreptul de a importa</translation>
    </message>
</context>
<context>
    <name>punte::IntakeRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
</context>
<context>
    <name>punte::JobView</name>
    <message>
        <source>Stopping…</source>
        <translation>Se oprește…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Oprește „%1”</translation>
    </message>
</context>
<context>
    <name>punte::KeyboardPanel</name>
    <message numerus="yes">
        <source>%Ln changed key(s)</source>
        <translation>
            <numerusform>O tastă schimbată</numerusform>
            <numerusform>%Ln taste schimbate</numerusform>
            <numerusform>%Ln de taste schimbate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::LaunchDialog</name>
    <message>
        <source>Send “%1”?</source>
        <translation>Trimiteți „%1”?</translation>
    </message>
    <message>
        <source>“%1” cannot go out yet</source>
        <translation>„%1” nu poate pleca încă</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Arată-i</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>person, company</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>Printre ei: %1</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Nu primesc: %1</translation>
    </message>
    <message>
        <source>The text was tried with the first %1 by name. Who lacks a field among the others does not get the message, and is named afterwards.</source>
        <translation>Textul a fost încercat cu primii %1 în ordinea numelui. Dintre ceilalți, cei cărora le lipsește un câmp nu primesc mesajul și sunt numiți după aceea.</translation>
    </message>
    <message>
        <source>Folder of the mail room</source>
        <translation>Dosarul registraturii</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
    <message>
        <source>The database asks everybody’s consent once more, message by message. What lies in the mail room cannot be called back: there is no undo.</source>
        <translation>Baza de date verifică încă o dată acordul fiecăruia, mesaj cu mesaj. Ce a ajuns la registratură nu mai poate fi chemat înapoi: nu există anulare.</translation>
    </message>
    <message>
        <source>Who gets it is asked anew at that moment. It goes out while this program runs on this computer; if it does not, it asks at its next start. What has gone out cannot be called back.</source>
        <translation>Cine primește se stabilește din nou în acel moment. Mesajul pleacă dacă programul este pornit pe acest calculator; dacă nu, programul întreabă la următoarea pornire. Ce a plecat nu mai poate fi chemat înapoi.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nu încă</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Send to %1 now</source>
        <translation>Trimite acum la %1</translation>
    </message>
    <message>
        <source>Schedule it for %1</source>
        <translation>Programează pentru %1</translation>
    </message>
    <message>
        <source>Choose a folder that is there and may be written to: the mail room takes the messages from it.</source>
        <translation>Alegeți un dosar care există și în care se poate scrie: de acolo ia registratura mesajele.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, why not</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>punte::Launcher</name>
    <message>
        <source>Starting the local workspace…</source>
        <translation>Se pornește spațiul de lucru local…</translation>
    </message>
    <message>
        <source>The local workspace could not be opened.</source>
        <translation>Spațiul de lucru local nu a putut fi deschis.</translation>
    </message>
    <message>
        <source>The company server cannot be opened.</source>
        <translation>Serverul companiei nu poate fi deschis.</translation>
    </message>
    <message>
        <source>Looking for the password of %1…</source>
        <translation>Se caută parola pentru %1…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Se conectează…</translation>
    </message>
    <message>
        <source>Signing in did not succeed.</source>
        <translation>Conectarea nu a reușit.</translation>
    </message>
</context>
<context>
    <name>punte::LearnedCasesModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1: %2, decided by %3 on %4</source>
        <translation>%1: %2, decizie luată de %3 la %4</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prevăzut</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Mulțumit</translation>
    </message>
    <message>
        <source>Cost expected</source>
        <translation>Cost estimat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Cost, %1</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Rămas</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Asemănare</translation>
    </message>
    <message>
        <source>expected %1, was %2, resolved in %3</source>
        <translation>estimat %1, real %2, rezolvat în %3</translation>
    </message>
</context>
<context>
    <name>punte::LearningCharts</name>
    <message>
        <source>Did the prediction hold?</source>
        <translation>S-a adeverit previziunea?</translation>
    </message>
    <message>
        <source>predicted value</source>
        <translation>valoarea prevăzută</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>rămas</translation>
    </message>
    <message>
        <source>left</source>
        <translation>plecat</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>prea devreme</translation>
    </message>
    <message>
        <source>this case, %1</source>
        <translation>acest caz, %1</translation>
    </message>
    <message>
        <source>How sure were we?</source>
        <translation>Cât de siguri am fost?</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>încredere</translation>
    </message>
    <message>
        <source>missed by, in points</source>
        <translation>abatere, în puncte</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>o notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated against actual, %1</source>
        <translation>Estimat și real, %1</translation>
    </message>
    <message>
        <source>expected cost</source>
        <translation>cost estimat</translation>
    </message>
    <message>
        <source>First choice sent, or another one</source>
        <translation>Prima variantă sau alta</translation>
    </message>
    <message>
        <source>what was sent</source>
        <translation>ce s-a trimis</translation>
    </message>
    <message>
        <source>customers kept</source>
        <translation>clienți rămași</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Prima variantă</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Altă variantă</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers</source>
        <translation>
            <numerusform>%1 dintr-un client</numerusform>
            <numerusform>%1 din %n clienți</numerusform>
            <numerusform>%1 din %n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>Given by tier</source>
        <translation>Acordat pe categorii</translation>
    </message>
    <message>
        <source>Given by who decided</source>
        <translation>Acordat după cine a decis</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>cine a decis</translation>
    </message>
    <message>
        <source>given, of what was at stake</source>
        <translation>acordat, din cât era în joc</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cases, satisfaction %1</source>
        <translation>
            <numerusform>un caz, mulțumire %1</numerusform>
            <numerusform>%n cazuri, mulțumire %1</numerusform>
            <numerusform>%n de cazuri, mulțumire %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::LearningPage</name>
    <message>
        <source>The cases could not be read.</source>
        <translation>Cazurile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Învățare</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Asemănătoare cu</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Toate tipurile</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Toate categoriile</translation>
    </message>
    <message>
        <source>Whoever decided</source>
        <translation>Oricine a decis</translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Ultima lună</numerusform>
            <numerusform>Ultimele %n luni</numerusform>
            <numerusform>Ultimele %n de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever decided</source>
        <translation>Oricând</translation>
    </message>
    <message>
        <source>No actual costs are known yet.</source>
        <translation>Nu se cunosc încă costuri reale.</translation>
    </message>
    <message>
        <source>No case stands apart from the others of its type.</source>
        <translation>Niciun caz nu iese din rândul celor de același tip.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases got clearly more or less than the others of their type.</source>
        <translation>
            <numerusform>Un caz a primit limpede mai mult sau mai puțin decât celelalte de același tip.</numerusform>
            <numerusform>%n cazuri au primit limpede mai mult sau mai puțin decât celelalte de același tip.</numerusform>
            <numerusform>%n de cazuri au primit limpede mai mult sau mai puțin decât celelalte de același tip.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type of decision</source>
        <translation>Tipul deciziei</translation>
    </message>
    <message>
        <source>Tier of the customer</source>
        <translation>Categoria clientului</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Cine a decis</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Când s-a decis</translation>
    </message>
    <message>
        <source>Reading what was learned…</source>
        <translation>Se citește ce am învățat…</translation>
    </message>
    <message>
        <source>Did the prediction hold?</source>
        <translation>S-a adeverit previziunea?</translation>
    </message>
    <message>
        <source>First choice sent, or another one</source>
        <translation>Prima variantă sau alta</translation>
    </message>
    <message>
        <source>How sure were we?</source>
        <translation>Cât de siguri am fost?</translation>
    </message>
    <message>
        <source>Estimated against actual cost</source>
        <translation>Costul estimat și cel real</translation>
    </message>
    <message>
        <source>Were customers treated alike?</source>
        <translation>Au fost clienții tratați la fel?</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>Cazurile</translation>
    </message>
    <message>
        <source>Rank correlation %1; value and satisfaction lay %2 points apart.</source>
        <translation>Corelația rangurilor %1; între valoare și mulțumire au fost %2 puncte.</translation>
    </message>
    <message>
        <source>No outcome is known yet</source>
        <translation>Nu se cunoaște încă niciun rezultat</translation>
    </message>
    <message>
        <source>From ten decided cases on whose outcome is recorded, this page says what they teach.</source>
        <translation>De la zece cazuri decise, cu rezultatul consemnat, pagina arată ce se poate învăța din ele.</translation>
    </message>
</context>
<context>
    <name>punte::LearningText</name>
    <message>
        <source>first</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>second</source>
        <translation>a doua</translation>
    </message>
    <message>
        <source>third</source>
        <translation>a treia</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>a patra</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>locul %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>prea devreme</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>A rămas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A plecat</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>un caz</numerusform>
            <numerusform>%n cazuri</numerusform>
            <numerusform>%n de cazuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough cases: %n so far, %1 are needed.</source>
        <translation>
            <numerusform>Prea puține cazuri până acum: %n; este nevoie de %1.</numerusform>
            <numerusform>Prea puține cazuri până acum: %n; este nevoie de %1.</numerusform>
            <numerusform>Prea puține cazuri până acum: %n; este nevoie de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>rank correlation %1</source>
        <translation>corelația rangurilor %1</translation>
    </message>
    <message>
        <source>In %1, scores given with confidence 4–5 missed by %2 points, those with 1–2 by %3.</source>
        <translation>În %1, notele date cu încredere 4–5 s-au abătut cu %2 puncte, cele cu 1–2 cu %3.</translation>
    </message>
    <message>
        <source>In %1, scores given with confidence 4–5 missed by %2 points.</source>
        <translation>În %1, notele date cu încredere 4–5 s-au abătut cu %2 puncte.</translation>
    </message>
    <message>
        <source>The first choice was not sent yet where the end is known.</source>
        <translation>Prima variantă nu a fost trimisă încă acolo unde se știe urmarea.</translation>
    </message>
    <message numerus="yes">
        <source>First choice sent: %1 of %n customers kept (%2, 95% interval %3).</source>
        <translation>
            <numerusform>Prima variantă trimisă: %1 dintr-un client a rămas (%2, interval de 95&#xa0;% %3).</numerusform>
            <numerusform>Prima variantă trimisă: %1 din %n clienți au rămas (%2, interval de 95&#xa0;% %3).</numerusform>
            <numerusform>Prima variantă trimisă: %1 din %n de clienți au rămas (%2, interval de 95&#xa0;% %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Another option was never sent.</source>
        <translation>Altă variantă nu a fost trimisă niciodată.</translation>
    </message>
    <message numerus="yes">
        <source>Another option sent: %1 of %n kept, too few to compare.</source>
        <translation>
            <numerusform>Altă variantă trimisă: %1 din %n client a rămas, prea puțini pentru comparație.</numerusform>
            <numerusform>Altă variantă trimisă: %1 din %n clienți au rămas, prea puțini pentru comparație.</numerusform>
            <numerusform>Altă variantă trimisă: %1 din %n de clienți au rămas, prea puțini pentru comparație.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another option sent: %1 of %n kept (%2, 95% interval %3).</source>
        <translation>
            <numerusform>Altă variantă trimisă: %1 din %n client a rămas (%2, interval de 95&#xa0;% %3).</numerusform>
            <numerusform>Altă variantă trimisă: %1 din %n clienți au rămas (%2, interval de 95&#xa0;% %3).</numerusform>
            <numerusform>Altă variantă trimisă: %1 din %n de clienți au rămas (%2, interval de 95&#xa0;% %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: expected %3, was %4.</source>
        <translation>%1 în %2: estimat %3, real %4.</translation>
    </message>
    <message numerus="yes">
        <source>In the middle %1 more than expected; %n cost more.</source>
        <translation>
            <numerusform>Mediana: cu %1 peste estimare; un caz a costat mai mult.</numerusform>
            <numerusform>Mediana: cu %1 peste estimare; %n cazuri au costat mai mult.</numerusform>
            <numerusform>Mediana: cu %1 peste estimare; %n de cazuri au costat mai mult.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle %1 less than expected; %n cost more.</source>
        <translation>
            <numerusform>Mediana: cu %1 sub estimare; un caz a costat mai mult.</numerusform>
            <numerusform>Mediana: cu %1 sub estimare; %n cazuri au costat mai mult.</numerusform>
            <numerusform>Mediana: cu %1 sub estimare; %n de cazuri au costat mai mult.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar cases got %1; this one %2.</source>
        <translation>
            <numerusform>Un caz asemănător a primit %1; acesta %2.</numerusform>
            <numerusform>%n cazuri asemănătoare au primit %1; acesta %2.</numerusform>
            <numerusform>%n de cazuri asemănătoare au primit %1; acesta %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar cases got %1; %2 got %3.</source>
        <translation>
            <numerusform>Un caz asemănător a primit %1; %2 a primit %3.</numerusform>
            <numerusform>%n cazuri asemănătoare au primit %1; %2 a primit %3.</numerusform>
            <numerusform>%n de cazuri asemănătoare au primit %1; %2 a primit %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::LevelBars</name>
    <message>
        <source>Low effort</source>
        <translation>Efort mic</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Efort mediu</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Efort mare</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risc mare</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risc mic</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risc mediu</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>urgency</comment>
        <translation>%1 din 5</translation>
    </message>
</context>
<context>
    <name>punte::ListDesk</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n rând copiat</numerusform>
            <numerusform>%n rânduri copiate</numerusform>
            <numerusform>%n de rânduri copiate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nu s-a copiat nimic.</translation>
    </message>
    <message>
        <source>No row on hand begins with “%1”. %2 looks through all of them.</source>
        <translation>Niciun rând încărcat nu începe cu „%1”. %2 caută în toate.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Nu s-a șters nimic în ultima zi</numerusform>
            <numerusform>Nu s-a șters nimic în ultimele %n zile</numerusform>
            <numerusform>Nu s-a șters nimic în ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy a head line and at least one row from a spreadsheet.</source>
        <translation>În clipboard nu este un tabel. Copiați dintr-o foaie de calcul un rând cu titluri și cel puțin un rând de date.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>Your role only reads here: what colleagues add shows up by itself.</source>
        <translation>Rolul dumneavoastră doar citește aici: ce adaugă colegii apare singur.</translation>
    </message>
</context>
<context>
    <name>punte::ListViews</name>
    <message>
        <source>The view was not saved.</source>
        <translation>Vizualizarea nu a fost salvată.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Șters la</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salvează vizualizarea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Redenumește vizualizarea</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Redenumește</translation>
    </message>
    <message>
        <source>You already have a view of this name.</source>
        <translation>Aveți deja o vizualizare cu acest nume.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Partajează cu toți</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvează modificările</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvează ca…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Redenumește…</translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation>Partajată cu toți</translation>
    </message>
    <message>
        <source>Start with this view</source>
        <translation>Începe cu această vizualizare</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Șterge vizualizarea</translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Șterse în ultima zi</numerusform>
            <numerusform>Șterse în ultimele %n zile</numerusform>
            <numerusform>Șterse în ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes to view</source>
        <translation>Salvează în vizualizare</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Revino</translation>
    </message>
    <message>
        <source>The saved views could not be read.</source>
        <translation>Vizualizările salvate nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Unpin from the navigation</source>
        <translation>Anulează fixarea în navigare</translation>
    </message>
    <message>
        <source>Pin to the navigation</source>
        <translation>Fixează în navigare</translation>
    </message>
</context>
<context>
    <name>punte::LoadingState</name>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>What belongs here is loaded as soon as the connection is back.</source>
        <translation>Datele de aici se încarcă imediat ce revine conexiunea.</translation>
    </message>
    <message>
        <source>Nothing is loaded here yet</source>
        <translation>Încă nu s-a încărcat nimic</translation>
    </message>
</context>
<context>
    <name>punte::LooksModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Successes / people: %1</source>
        <translation>Reușite / persoane: %1</translation>
    </message>
    <message>
        <source>Always-valid p</source>
        <translation>p mereu valabil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>punte::LooksTable</name>
    <message>
        <source>Looks at the test</source>
        <translation>Privirile asupra testului</translation>
    </message>
</context>
<context>
    <name>punte::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Caută sau dă o comandă</translation>
    </message>
    <message>
        <source>Continue as</source>
        <translation>Continuă ca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>Local workspace on this computer</source>
        <translation>Spațiu de lucru local, pe acest calculator</translation>
    </message>
    <message>
        <source>Company server %1</source>
        <translation>Serverul companiei, %1</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Baza de date %1</translation>
    </message>
    <message>
        <source>About Punte</source>
        <translation>Despre Punte</translation>
    </message>
    <message>
        <source>Punte %1</source>
        <translation>Punte %1</translation>
    </message>
    <message>
        <source>A CRM client for PostgreSQL. Free software under the GNU General Public License, version 3 or later; no telemetry.</source>
        <translation>Un client CRM pentru PostgreSQL. Program liber, sub licența GNU General Public License, versiunea 3 sau ulterioară; fără telemetrie.</translation>
    </message>
    <message>
        <source>Changes of others arrive a few seconds late.</source>
        <translation>Modificările altora sosesc cu câteva secunde întârziere.</translation>
    </message>
    <message>
        <source>Between Punte and the server stands a connection pool that does not pass on notices; it needs session mode.</source>
        <translation>Între Punte și server stă un distribuitor de conexiuni care nu transmite anunțurile; are nevoie de modul sesiune.</translation>
    </message>
    <message>
        <source>It is not known whether your last change was saved.</source>
        <translation>Nu se știe dacă ultima modificare a fost salvată.</translation>
    </message>
    <message>
        <source>The line broke while it was being sent. Look at the record before you repeat it.</source>
        <translation>Legătura s-a întrerupt în timpul trimiterii. Verificați înregistrarea înainte de a repeta.</translation>
    </message>
    <message>
        <source>The server is back</source>
        <translation>Serverul a revenit</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Serverul nu răspunde.</translation>
    </message>
    <message>
        <source>You see what was loaded until %1. You can go on reading and typing: changes are kept and sent when it is back.</source>
        <translation>Vedeți ce s-a încărcat până la ora %1. Puteți citi și scrie mai departe: modificările se păstrează și se trimit când revine.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server.</source>
        <translation>
            <numerusform>%n modificare nu a ajuns la server.</numerusform>
            <numerusform>%n modificări nu au ajuns la server.</numerusform>
            <numerusform>%n de modificări nu au ajuns la server.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent when it is back. If you close now they are lost.</source>
        <translation>Se trimit când revine. Dacă închideți acum, se pierd.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Închide totuși</translation>
    </message>
    <message>
        <source>“%1” is not open to your role. An administrator can change that.</source>
        <translation>Pagina „%1” nu este disponibilă pentru rolul dumneavoastră. Un administrator poate schimba acest lucru.</translation>
    </message>
    <message>
        <source>Open or choose a record first.</source>
        <translation>Deschideți sau alegeți mai întâi o înregistrare.</translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>Linkul este în memorie</translation>
    </message>
    <message>
        <source>The pins were not changed.</source>
        <translation>Elementele fixate nu au fost modificate.</translation>
    </message>
    <message>
        <source>Pinned to the navigation</source>
        <translation>Fixat în navigare</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Fixarea a fost anulată</translation>
    </message>
    <message>
        <source>The record is not there any more, or it is not yours to see.</source>
        <translation>Înregistrarea nu mai există sau nu aveți dreptul să o vedeți.</translation>
    </message>
    <message>
        <source>The record could not be opened.</source>
        <translation>Înregistrarea nu a putut fi deschisă.</translation>
    </message>
    <message>
        <source>It does not exist, was deleted, or it is not yours to see.</source>
        <translation>Nu există, a fost ștearsă sau nu aveți dreptul să o vedeți.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nu s-a deschis nimic.</translation>
    </message>
    <message>
        <source>No program of this computer takes “%1” addresses.</source>
        <translation>Niciun program de pe acest calculator nu deschide adrese „%1”.</translation>
    </message>
    <message>
        <source>The call could not be taken.</source>
        <translation>Apelul nu a putut fi preluat.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nu s-a adăugat nimic.</translation>
    </message>
    <message>
        <source>Open the record to which this belongs, then drop it there.</source>
        <translation>Deschideți înregistrarea de care ține fișierul și trageți-l acolo.</translation>
    </message>
</context>
<context>
    <name>punte::MarkRowsModel</name>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Counted by a provider</source>
        <translation>Numărate de un furnizor</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>Au făcut-o</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Nu au făcut-o</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Cineva</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canalul</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Afișări</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicuri</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venit</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>un rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Won opportunity</source>
        <translation>Oportunitate câștigată</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, its currency</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>punte::MarkRowsView</name>
    <message>
        <source>the latest %1 of %2</source>
        <translation>ultimele %1 din %2</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablou</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportă CSV…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Se citesc rândurile…</translation>
    </message>
    <message>
        <source>The rows behind the figure</source>
        <translation>Rândurile din spatele cifrei</translation>
    </message>
</context>
<context>
    <name>punte::MentionCompleter</name>
    <message>
        <source>Colleagues</source>
        <translation>Colegi</translation>
    </message>
</context>
<context>
    <name>punte::MessageColumn</name>
    <message>
        <source>nobody yet</source>
        <translation>încă nimeni</translation>
    </message>
    <message>
        <source>From %1, no address yet</source>
        <translation>De la %1, încă fără adresă</translation>
    </message>
    <message>
        <source>From %1 &lt;%2&gt;</source>
        <translation>De la %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Subject A</source>
        <translation>Subiect A</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subiect</translation>
    </message>
    <message>
        <source>Subject B</source>
        <translation>Subiect B</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>language, number of people</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvat %1</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>se salvează…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nesalvat</translation>
    </message>
    <message>
        <source>Somebody else has written this message meanwhile.</source>
        <translation>Între timp, altcineva a modificat acest mesaj.</translation>
    </message>
    <message>
        <source>Nothing is overwritten before you choose.</source>
        <translation>Nimic nu se suprascrie până nu alegeți.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Păstrează textul meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ia textul celuilalt</translation>
    </message>
    <message>
        <source>%1 – this footer cannot be removed.</source>
        <translation>%1 – acest subsol nu poate fi eliminat.</translation>
    </message>
    <message>
        <source>No SMS is written yet</source>
        <translation>Încă nu este scris niciun SMS</translation>
    </message>
    <message>
        <source>With the footer: %1</source>
        <translation>Cu subsol: %1</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Arată-i pe cei %1</translation>
    </message>
    <message>
        <source>%1, for instance “%2”</source>
        <translation>%1, de exemplu „%2”</translation>
    </message>
    <message>
        <source>Written instead where it is not known</source>
        <translation>Ce se scrie când nu este cunoscut</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Only for some</source>
        <translation>Doar pentru unii</translation>
    </message>
    <message>
        <source>Tags of the person or the customer, or the customer&apos;s state (active, prospect), parted by commas. Who has none of them does not get these paragraphs.</source>
        <translation>Etichete ale persoanei sau ale clientului ori starea clientului (active, prospect), despărțite prin virgule. Cine nu are niciuna nu primește aceste paragrafe.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Completează</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>Address, empty for none</source>
        <translation>Adresa; goală înseamnă fără legătură</translation>
    </message>
    <message>
        <source>A link leads to a page (https), a mail or a telephone.</source>
        <translation>O legătură duce la o pagină (https), la o adresă de e-mail sau la un telefon.</translation>
    </message>
    <message>
        <source>Put a picture into the message</source>
        <translation>Pune o imagine în mesaj</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imagini (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>The picture was not put in.</source>
        <translation>Imaginea nu a fost pusă în mesaj.</translation>
    </message>
    <message>
        <source>It cannot be read, or is larger than 300 KB even when it is made smaller.</source>
        <translation>Nu poate fi citită sau depășește 300 KB chiar și micșorată.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Limba textului</translation>
    </message>
    <message>
        <source>Who it is from, where replies go, how people opt out</source>
        <translation>De la cine este, unde ajung răspunsurile, cum se dezabonează oamenii</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Scrisoare</translation>
    </message>
    <message>
        <source>Write the letter here</source>
        <translation>Scrieți scrisoarea aici</translation>
    </message>
    <message>
        <source>Letter as HTML</source>
        <translation>Scrisoarea ca HTML</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Write the SMS here</source>
        <translation>Scrieți SMS-ul aici</translation>
    </message>
    <message>
        <source>Try two subjects (A/B)</source>
        <translation>Încearcă două subiecte (A/B)</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Aldin (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Cursiv (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Legătură…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagine…</translation>
    </message>
    <message>
        <source>Take the typing back</source>
        <translation>Anulează ce ați scris</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>{} Field</source>
        <translation>{} Câmp</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>Pune un câmp</translation>
    </message>
    <message>
        <source>Only for…</source>
        <translation>Doar pentru…</translation>
    </message>
    <message>
        <source>Show these paragraphs only to some</source>
        <translation>Aceste paragrafe doar pentru unii</translation>
    </message>
    <message>
        <source>A test runs: each one gets the subject shown at the right.</source>
        <translation>Rulează un test: fiecare primește subiectul din dreapta.</translation>
    </message>
</context>
<context>
    <name>punte::MessageDelegate</name>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamație</translation>
    </message>
</context>
<context>
    <name>punte::MessagePage</name>
    <message>
        <source>The message was not saved.</source>
        <translation>Mesajul nu a fost salvat.</translation>
    </message>
    <message>
        <source>Who gets the message could not be read.</source>
        <translation>Nu s-a putut citi cine primește mesajul.</translation>
    </message>
    <message>
        <source>Send to %1…</source>
        <translation>Trimite la %1…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Trimite…</translation>
    </message>
    <message>
        <source>Your role may not send campaigns.</source>
        <translation>Rolul dumneavoastră nu permite trimiterea campaniilor.</translation>
    </message>
    <message>
        <source>Asks once more and cannot be undone</source>
        <translation>Mai întreabă o dată și nu poate fi anulat</translation>
    </message>
    <message>
        <source>It is on its way already.</source>
        <translation>Este deja pe drum.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Încă nicio campanie</translation>
    </message>
    <message>
        <source>A message belongs to a campaign.</source>
        <translation>Un mesaj ține de o campanie.</translation>
    </message>
    <message>
        <source>This campaign is not there any more</source>
        <translation>Campania aceasta nu mai există</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>A fost ștearsă sau rolul dumneavoastră nu o arată.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Ciornă salvată</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>Sending asks once more and cannot be undone</source>
        <translation>Trimiterea mai întreabă o dată și nu poate fi anulată</translation>
    </message>
    <message>
        <source>next recipient</source>
        <translation>următorul destinatar</translation>
    </message>
    <message>
        <source>send</source>
        <translation>trimite</translation>
    </message>
    <message>
        <source>State of the campaign</source>
        <translation>Starea campaniei</translation>
    </message>
    <message>
        <source>Writes the message as it is shown at the right, to your own address</source>
        <translation>Scrie mesajul așa cum se vede în dreapta, la adresa dumneavoastră</translation>
    </message>
    <message>
        <source>Message scheduled</source>
        <translation>Mesaj programat</translation>
    </message>
    <message>
        <source>Test to me</source>
        <translation>Test către mine</translation>
    </message>
    <message>
        <source>The message as the one shown at the right would get it, written to your address into the mail room’s folder. It is counted nowhere.</source>
        <translation>Mesajul așa cum l-ar primi persoana din dreapta, scris pe adresa dumneavoastră în dosarul registraturii. Nu se numără nicăieri.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>Write the test</source>
        <translation>Scrie testul</translation>
    </message>
    <message>
        <source>The test was not written.</source>
        <translation>Testul nu a fost scris.</translation>
    </message>
    <message>
        <source>Test written: %1</source>
        <translation>Test scris: %1</translation>
    </message>
</context>
<context>
    <name>punte::MessageStrip</name>
    <message>
        <source>SQLSTATE %1</source>
        <translation>SQLSTATE %1</translation>
    </message>
    <message>
        <source>Constraint %1</source>
        <translation>Constrângerea %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Închide mesajul</translation>
    </message>
</context>
<context>
    <name>punte::MetricGrid</name>
    <message>
        <source>from an import</source>
        <translation>dintr-un import</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Afișări</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicuri</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Cost, %1</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <translation>Venit, %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1” nu este o sumă.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1” nu este un număr întreg.</translation>
    </message>
</context>
<context>
    <name>punte::MetricPanel</name>
    <message>
        <source>No figures of this channel</source>
        <translation>Fără cifre pe acest canal</translation>
    </message>
    <message>
        <source>Which figure is drawn</source>
        <translation>Ce cifră se desenează</translation>
    </message>
</context>
<context>
    <name>punte::MetricsTab</name>
    <message numerus="yes">
        <source>%n day(s) with strange figures, kept as they are</source>
        <translation>
            <numerusform>%n zi cu cifre ciudate, păstrate așa cum sunt</numerusform>
            <numerusform>%n zile cu cifre ciudate, păstrate așa cum sunt</numerusform>
            <numerusform>%n de zile cu cifre ciudate, păstrate așa cum sunt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in another currency are not shown here</source>
        <translation>
            <numerusform>%n zi în altă monedă nu este arătată aici</numerusform>
            <numerusform>%n zile în altă monedă nu sunt arătate aici</numerusform>
            <numerusform>%n de zile în altă monedă nu sunt arătate aici</numerusform>
        </translation>
    </message>
    <message>
        <source>type a figure</source>
        <translation>scrie o cifră</translation>
    </message>
    <message>
        <source>the day below</source>
        <translation>ziua de dedesubt</translation>
    </message>
    <message>
        <source>Figures by day</source>
        <translation>Cifre pe zile</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Luna dinainte</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Luna următoare</translation>
    </message>
    <message>
        <source>The channels could not be read.</source>
        <translation>Canalele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Cifrele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The figure was not saved.</source>
        <translation>Cifra nu a fost salvată.</translation>
    </message>
</context>
<context>
    <name>punte::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Luna precedentă</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Luna următoare</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
</context>
<context>
    <name>punte::MoneyEdit</name>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nu %2</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Aceasta nu este o sumă.</translation>
    </message>
</context>
<context>
    <name>punte::MoveDialog</name>
    <message>
        <source>Keep</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>%1 moved to…</source>
        <translation>%1 s-a mutat la…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Companie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>The present role ends on that day and stays in the history. Without a company the person is a private customer.</source>
        <translation>Rolul actual se încheie în acea zi și rămâne în istoric. Fără companie, persoana este client persoană fizică.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc gives up</source>
        <translation>Ctrl+Enter salvează, Esc renunță</translation>
    </message>
    <message>
        <source>%1 belongs to no company any more</source>
        <translation>%1 nu mai aparține niciunei companii</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 s-a mutat la %2</translation>
    </message>
</context>
<context>
    <name>punte::NavigationBar</name>
    <message>
        <source>Pinned</source>
        <translation>Fixate</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mută mai sus</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mută mai jos</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Anulează fixarea</translation>
    </message>
</context>
<context>
    <name>punte::NavigationItem</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>întârziată: %n</numerusform>
            <numerusform>întârziate: %n</numerusform>
            <numerusform>întârziate: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours open</source>
        <translation>
            <numerusform>deschisă, a dumneavoastră: %n</numerusform>
            <numerusform>deschise, ale dumneavoastră: %n</numerusform>
            <numerusform>deschise, ale dumneavoastră: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::NewDecisionDialog</name>
    <message>
        <source>Create decision</source>
        <translation>Creează decizia</translation>
    </message>
    <message>
        <source>The decision was not created.</source>
        <translation>Decizia nu a fost creată.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Decizie nouă</translation>
    </message>
    <message>
        <source>New decision from %1</source>
        <translation>Decizie nouă din %1</translation>
    </message>
</context>
<context>
    <name>punte::NewEntryPopup</name>
    <message>
        <source>Create</source>
        <translation>Creează</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>punte::NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Persoană nouă</translation>
    </message>
    <message>
        <source>Create person</source>
        <translation>Creează persoana</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>Persoana nu a fost creată.</translation>
    </message>
</context>
<context>
    <name>punte::NewRecordForm</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>punte::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Solicitare nouă</translation>
    </message>
    <message>
        <source>Create request</source>
        <translation>Adaugă solicitarea</translation>
    </message>
    <message>
        <source>The request was not saved.</source>
        <translation>Solicitarea nu a fost salvată.</translation>
    </message>
</context>
<context>
    <name>punte::NextRoundPopup</name>
    <message>
        <source>Round %1</source>
        <translation>Runda %1</translation>
    </message>
    <message>
        <source>Everybody starts from an empty form and sees these means and spreads beside it. The result is that of the last round.</source>
        <translation>Fiecare începe cu un formular gol și vede alături aceste medii și intervale. Contează rezultatul ultimei runde.</translation>
    </message>
    <message>
        <source>This moment has passed already.</source>
        <translation>Acest moment a trecut deja.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Fewer than three score: I know that this is not anonymous</source>
        <translation>Notează mai puțin de trei persoane: știu că nu este anonim</translation>
    </message>
    <message>
        <source>Start round %1</source>
        <translation>Începe runda %1</translation>
    </message>
</context>
<context>
    <name>punte::NoticeBell</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>un memento</numerusform>
            <numerusform>%n mementouri</numerusform>
            <numerusform>%n de mementouri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n notificare nouă</numerusform>
            <numerusform>%n notificări noi</numerusform>
            <numerusform>%n de notificări noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notifications: %n not read</source>
        <translation>
            <numerusform>%n notificare necitită</numerusform>
            <numerusform>%n notificări necitite</numerusform>
            <numerusform>%n de notificări necitite</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications: nothing new</source>
        <translation>Notificări: nimic nou</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>„Nu deranja” este activ.</translation>
    </message>
</context>
<context>
    <name>punte::NoticeDelegate</name>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mai demult</translation>
    </message>
</context>
<context>
    <name>punte::NoticePreferencesPanel</name>
    <message>
        <source>The choice could not be saved.</source>
        <translation>Alegerea nu a putut fi salvată.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nu deranja</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>O oră</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Până mâine la %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Mereu</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Până la…</translation>
    </message>
    <message>
        <source>Tell me on the desktop while the window is not active</source>
        <translation>Anunță-mă pe ecran cât timp fereastra nu este activă</translation>
    </message>
    <message>
        <source>How I am told</source>
        <translation>Cum primesc anunțurile</translation>
    </message>
    <message>
        <source>Holds on every computer. What is shown nowhere is not kept either.</source>
        <translation>Valabil pe orice calculator. Ce nu se arată nicăieri nici nu se păstrează.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Deloc</translation>
    </message>
    <message>
        <source>In Punte</source>
        <translation>În Punte</translation>
    </message>
    <message>
        <source>On the desktop too</source>
        <translation>Și pe ecran</translation>
    </message>
</context>
<context>
    <name>punte::NoticeTeller</name>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>reminder, when and with whom</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Snooze 10 min</source>
        <translation>Amână 10 min</translation>
    </message>
</context>
<context>
    <name>punte::NoticesPopup</name>
    <message numerus="yes">
        <source>Notifications, %n not read</source>
        <translation>
            <numerusform>Notificări, necitită: %n</numerusform>
            <numerusform>Notificări, necitite: %n</numerusform>
            <numerusform>Notificări, necitite: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <translation>Care notificări</translation>
    </message>
    <message>
        <source>All notifications</source>
        <translation>Toate notificările</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marchează-le pe toate ca citite</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nu deranja</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Ia înapoi (U)</translation>
    </message>
    <message>
        <source>open</source>
        <comment>key hint</comment>
        <translation>deschide</translation>
    </message>
    <message>
        <source>read</source>
        <comment>key hint</comment>
        <translation>citită</translation>
    </message>
    <message>
        <source>snooze</source>
        <comment>key hint</comment>
        <translation>amână</translation>
    </message>
    <message>
        <source>done</source>
        <comment>key hint</comment>
        <translation>gata</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nimic nou</translation>
    </message>
    <message>
        <source>Reminders, what colleagues assign to you and where they mention you arrive here.</source>
        <translation>Aici sosesc mementourile, ce vă atribuie colegii și locurile în care vă menționează.</translation>
    </message>
    <message>
        <source>Reading the notifications…</source>
        <translation>Se citesc notificările…</translation>
    </message>
</context>
<context>
    <name>punte::NotificationsModel</name>
    <message>
        <source>unread</source>
        <translation>necitită</translation>
    </message>
</context>
<context>
    <name>punte::NumberEditor</name>
    <message>
        <source>This is not a number.</source>
        <translation>Acesta nu este un număr.</translation>
    </message>
</context>
<context>
    <name>punte::NumbersPanel</name>
    <message>
        <source>The figures could not be read.</source>
        <translation>Cifrele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Loading the figures…</source>
        <translation>Se încarcă cifrele…</translation>
    </message>
</context>
<context>
    <name>punte::OpenHostDialog</name>
    <message>
        <source>This address leads to</source>
        <translation>Această adresă duce la</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiază adresa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>punte::OpportunityInspector</name>
    <message>
        <source>This opportunity is not there any more</source>
        <translation>Oportunitatea nu mai există</translation>
    </message>
    <message>
        <source>What was done about the opportunity could not be read.</source>
        <translation>Activitatea legată de oportunitate nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>The opportunity was not saved.</source>
        <translation>Oportunitatea nu a fost salvată.</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Sarcini următoare</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <translation>Ponderat, %1</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Oportunitate nouă</translation>
    </message>
    <message>
        <source>Create opportunity</source>
        <translation>Creează oportunitatea</translation>
    </message>
    <message>
        <source>The opportunity was not created.</source>
        <translation>Oportunitatea nu a fost creată.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nimic deocamdată</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mută în…</translation>
    </message>
    <message>
        <source>More to do about it</source>
        <translation>Alte acțiuni</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>%1 implicit</translation>
    </message>
    <message>
        <source>The stages could not be read.</source>
        <translation>Etapele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Timpul în etape</translation>
    </message>
    <message>
        <source>The opportunity could not be read.</source>
        <translation>Oportunitatea nu a putut fi citită.</translation>
    </message>
</context>
<context>
    <name>punte::OpportunityOverview</name>
    <message>
        <source>The opportunity was not saved.</source>
        <translation>Oportunitatea nu a fost salvată.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>log</source>
        <translation>notează</translation>
    </message>
    <message>
        <source>save what is logged</source>
        <translation>salvează ce s-a notat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Timpul în etape</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Sarcini următoare</translation>
    </message>
    <message>
        <source>Without interactions: your role does not see them</source>
        <translation>Fără interacțiuni: rolul dumneavoastră nu le vede</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
</context>
<context>
    <name>punte::OpportunityPage</name>
    <message>
        <source>This opportunity is not there any more</source>
        <translation>Oportunitatea nu mai există</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>A fost ștearsă de cineva sau rolul dumneavoastră nu vă lasă să o vedeți.</translation>
    </message>
    <message>
        <source>The stages could not be read.</source>
        <translation>Etapele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>What stands around the opportunity could not be read.</source>
        <translation>Ce ține de oportunitate nu a putut fi citit.</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Nicio oportunitate încă</translation>
    </message>
    <message>
        <source>The first one is made from the pipeline, with Ctrl+N.</source>
        <translation>Prima se creează din pagina Oportunități, cu Ctrl+N.</translation>
    </message>
    <message>
        <source>Long in this stage</source>
        <translation>De mult în această etapă</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <translation>Ponderat, %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Încheiată</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>În această etapă</translation>
    </message>
</context>
<context>
    <name>punte::OptionRow</name>
    <message>
        <source>no cost</source>
        <translation>fără cost</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Șterge „%1”</translation>
    </message>
    <message>
        <source>contract changes</source>
        <translation>contract modificat</translation>
    </message>
</context>
<context>
    <name>punte::OptionsList</name>
    <message>
        <source>The option was not deleted.</source>
        <translation>Varianta nu a fost ștearsă.</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1” a fost ștearsă</translation>
    </message>
    <message>
        <source>The order was not saved.</source>
        <translation>Ordinea nu a fost salvată.</translation>
    </message>
    <message>
        <source>No options yet. Two or more are needed before anybody can score: what could be answered, and what it costs.</source>
        <translation>Încă nicio variantă. Trebuie cel puțin două înainte de notare: ce s-ar putea răspunde și cât costă.</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Adaugă varianta</translation>
    </message>
    <message>
        <source>The option was not added.</source>
        <translation>Varianta nu a fost adăugată.</translation>
    </message>
    <message>
        <source>The option was not saved.</source>
        <translation>Varianta nu a fost salvată.</translation>
    </message>
    <message>
        <source>Option added</source>
        <translation>Variantă adăugată</translation>
    </message>
</context>
<context>
    <name>punte::OrganisationPanel</name>
    <message>
        <source>Legal name</source>
        <translation>Denumire legală</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresă poștală</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The organisation could not be read.</source>
        <translation>Datele organizației nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Organisation saved</source>
        <translation>Datele organizației au fost salvate</translation>
    </message>
    <message>
        <source>Stands under every message that a campaign sends. Without a postal address nothing goes out.</source>
        <translation>Stă sub fiecare mesaj trimis de o campanie. Fără adresă poștală nu pleacă nimic.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
</context>
<context>
    <name>punte::OutcomeForm</name>
    <message>
        <source>The outcome was not recorded.</source>
        <translation>Rezultatul nu a fost consemnat.</translation>
    </message>
    <message>
        <source>The outcome could not be read.</source>
        <translation>Rezultatul nu a putut fi citit.</translation>
    </message>
    <message>
        <source>asked again at the renewal, in %1</source>
        <translation>întrebăm din nou la reînnoire, în %1</translation>
    </message>
    <message>
        <source>asked again on %1</source>
        <translation>întrebăm din nou la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>o oră</numerusform>
            <numerusform>%n ore</numerusform>
            <numerusform>%n de ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Consemnat %1</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Decisă %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>așteptat %1</translation>
    </message>
    <message>
        <source>Who may write decisions of this team records the outcome.</source>
        <translation>Rezultatul îl consemnează cine poate scrie în deciziile acestei echipe.</translation>
    </message>
    <message>
        <source>Say first how satisfied the customer was.</source>
        <translation>Spuneți întâi cât de mulțumit a fost clientul.</translation>
    </message>
    <message>
        <source>This decision counts in %1.</source>
        <translation>Această decizie se socotește în %1.</translation>
    </message>
    <message>
        <source>Say on which day to follow up.</source>
        <translation>Spuneți în ce zi revenim.</translation>
    </message>
    <message>
        <source>The outcome of %1 is recorded</source>
        <translation>Rezultatul pentru %1 a fost consemnat</translation>
    </message>
    <message>
        <source>The reminder was not moved.</source>
        <translation>Data întrebării nu a fost mutată.</translation>
    </message>
    <message>
        <source>Asked again on %1</source>
        <translation>Întrebăm din nou la %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Response sent</source>
        <translation>Răspuns trimis</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Rezolvat la</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Timp de rezolvare</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Mulțumirea clientului</translation>
    </message>
    <message>
        <source>1 worst, 10 best</source>
        <translation>1 deloc, 10 pe deplin</translation>
    </message>
    <message>
        <source>Actual financial impact</source>
        <translation>Impact financiar real</translation>
    </message>
    <message>
        <source>Customer retained</source>
        <translation>Client păstrat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Prea devreme</translation>
    </message>
    <message>
        <source>It was escalated</source>
        <translation>A fost escaladat</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Revenim la</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Ce a spus clientul</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce am învățat</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce a mers bine</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Ce putea fi mai bine</translation>
    </message>
</context>
<context>
    <name>punte::OutcomeView</name>
    <message>
        <source>The outcome could not be read.</source>
        <translation>Rezultatul nu a putut fi citit.</translation>
    </message>
    <message>
        <source>record outcome</source>
        <translation>consemnează rezultatul</translation>
    </message>
    <message>
        <source>Phase 6 of 6, outcome</source>
        <translation>Faza 6 din 6, rezultat</translation>
    </message>
    <message>
        <source>%1 was %2 of %3, predicted %4, expected cost %5</source>
        <translation>%1 a fost %2 din %3, prevăzut %4, cost estimat %5</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>S-a decis %1</translation>
    </message>
    <message>
        <source>Response sent</source>
        <translation>Răspuns trimis</translation>
    </message>
    <message>
        <source>Customer answered</source>
        <translation>Clientul a răspuns</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Rezultat consemnat</translation>
    </message>
    <message>
        <source>Outcome to be asked</source>
        <translation>Rezultat de cerut</translation>
    </message>
    <message>
        <source>Outcome asked</source>
        <translation>Rezultat cerut</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Revenire</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>S-a revenit</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>o sarcină</translation>
    </message>
    <message>
        <source>The similar cases could not be read.</source>
        <translation>Cazurile asemănătoare nu au putut fi citite.</translation>
    </message>
    <message>
        <source>%1, alike by half at least, last 24 months: %2</source>
        <translation>%1, asemănare de cel puțin jumătate, ultimele 24 de luni: %2</translation>
    </message>
    <message numerus="yes">
        <source>Open all %n</source>
        <translation>
            <numerusform>Deschide-l</numerusform>
            <numerusform>Deschide-le pe toate %n</numerusform>
            <numerusform>Deschide-le pe toate %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Call before the credit note goes out; promise a date for the post-mortem.</source>
        <translation>Sunăm înainte să plece nota de credit; promitem o dată pentru analiză.</translation>
    </message>
    <message>
        <source>Since the decision</source>
        <translation>De la decizie încoace</translation>
    </message>
    <message>
        <source>Did the prediction hold?</source>
        <translation>S-a adeverit previziunea?</translation>
    </message>
    <message>
        <source>satisfaction, 1–10</source>
        <translation>mulțumire, 1–10</translation>
    </message>
    <message>
        <source>How sure were we?</source>
        <translation>Cât de siguri am fost?</translation>
    </message>
    <message>
        <source>mean confidence and what came</source>
        <translation>încrederea medie și ce a ieșit</translation>
    </message>
    <message>
        <source>What similar cases did</source>
        <translation>Cazuri asemănătoare</translation>
    </message>
    <message>
        <source>1 outcome to record</source>
        <translation>1 rezultat de consemnat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reluare</translation>
    </message>
</context>
<context>
    <name>punte::PaceLegend</name>
    <message>
        <source>Spent</source>
        <translation>Cheltuit</translation>
    </message>
    <message>
        <source>Expected by today</source>
        <translation>Așteptat până azi</translation>
    </message>
    <message>
        <source>Bars: spent since each start; line: expected by today</source>
        <translation>Barele: cheltuit de la începutul fiecăreia; linia: cât era de așteptat până azi</translation>
    </message>
</context>
<context>
    <name>punte::PacePanel</name>
    <message>
        <source>%1 over</source>
        <translation>depășit cu %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>În pauză</translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>S-au cheltuit %1 din %2</translation>
    </message>
    <message>
        <source>%1 for what channels report, %2 for messages</source>
        <translation>%1 raportate de canale, %2 pentru mesaje</translation>
    </message>
    <message>
        <source>%1 expected by %2</source>
        <translation>Până la %2 erau de așteptat %1</translation>
    </message>
    <message>
        <source>%1 was typed in, a difference of %2</source>
        <translation>S-a introdus de mână %1, o diferență de %2</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> din %1</translation>
    </message>
    <message>
        <source>Spent on %1</source>
        <translation>Cheltuit pentru %1</translation>
    </message>
    <message>
        <source>No campaign runs in this time.</source>
        <translation>În această perioadă nu se desfășoară nicio campanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n more with smaller budgets</source>
        <translation>
            <numerusform>încă una, cu buget mai mic</numerusform>
            <numerusform>încă %n, cu bugete mai mici</numerusform>
            <numerusform>încă %n de campanii, cu bugete mai mici</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Buget</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Introdus: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campania</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Cheltuit</translation>
    </message>
    <message>
        <source>Expected by today</source>
        <translation>Așteptat până azi</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Introdus de mână</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferența</translation>
    </message>
</context>
<context>
    <name>punte::Page</name>
    <message>
        <source>keep</source>
        <translation>păstrează</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>anulează</translation>
    </message>
    <message>
        <source>close</source>
        <translation>închide</translation>
    </message>
</context>
<context>
    <name>punte::PairRows</name>
    <message>
        <source>Every line needs a name.</source>
        <translation>Fiecare rând are nevoie de un nume.</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>„%1” nu are valoare.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1” nu este o sumă.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>„%1” apare de două ori.</translation>
    </message>
</context>
<context>
    <name>punte::PaletteFooter</name>
    <message>
        <source>move</source>
        <translation>alege</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschide</translation>
    </message>
    <message>
        <source>new window</source>
        <translation>fereastră nouă</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acțiuni</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comenzi</translation>
    </message>
    <message>
        <source>people</source>
        <translation>persoane</translation>
    </message>
</context>
<context>
    <name>punte::PaletteModel</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Records cannot be searched now. %1</source>
        <translation>Înregistrările nu pot fi căutate acum. %1</translation>
    </message>
    <message>
        <source>Type a name, a phone number, a tax id or a command.</source>
        <translation>Scrieți un nume, un număr de telefon, un cod fiscal sau o comandă.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nu s-a găsit nimic pentru „%1”.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recente</translation>
    </message>
</context>
<context>
    <name>punte::PanelKeys</name>
    <message>
        <source>Show as picture</source>
        <translation>Arată ca desen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Arată ca tabel</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiază cifrele</translation>
    </message>
</context>
<context>
    <name>punte::PeoplePage</name>
    <message>
        <source>All people</source>
        <translation>Toate persoanele</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoană</numerusform>
            <numerusform>%n persoane</numerusform>
            <numerusform>%n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation>Persoanele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The person was not saved.</source>
        <translation>Persoana nu a fost salvată.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted</source>
        <translation>
            <numerusform>%n persoană ștearsă</numerusform>
            <numerusform>%n persoane șterse</numerusform>
            <numerusform>%n de persoane șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>Person created</source>
        <translation>Persoană creată</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Deschide compania</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nicio persoană încă</translation>
    </message>
    <message>
        <source>Add the first one: at a company or on their own.</source>
        <translation>Adăugați prima persoană: la o companie sau fără companie.</translation>
    </message>
</context>
<context>
    <name>punte::PersonOverview</name>
    <message>
        <source>What stands around the person could not be read.</source>
        <translation>Informațiile despre persoană nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The person was not saved.</source>
        <translation>Persoana nu a fost salvată.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>nu se știe de când</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>also</source>
        <translation>și aici</translation>
    </message>
    <message>
        <source>Belongs to no company</source>
        <translation>Nu aparține niciunei companii</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Deschide %1</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Schimbă datele…</translation>
    </message>
    <message>
        <source>The task was not completed.</source>
        <translation>Sarcina nu a fost finalizată.</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Sarcină finalizată</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>Without interactions: your role does not see them</source>
        <translation>Fără interacțiuni: rolul dumneavoastră nu le vede</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
</context>
<context>
    <name>punte::PersonPage</name>
    <message>
        <source>This person is not there any more</source>
        <translation>Această persoană nu mai există</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nicio persoană încă</translation>
    </message>
    <message>
        <source>Add the first one: at a company or on their own.</source>
        <translation>Adăugați prima persoană: la o companie sau fără companie.</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A plecat</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimul contact</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>A fost ștearsă de cineva sau rolul dumneavoastră nu vă lasă să o vedeți.</translation>
    </message>
</context>
<context>
    <name>punte::PhaseStep</name>
    <message>
        <source>done</source>
        <translation>încheiată</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>urmează</translation>
    </message>
    <message>
        <source>called off here</source>
        <translation>anulată aici</translation>
    </message>
</context>
<context>
    <name>punte::PhaseStepper</name>
    <message>
        <source>Phases</source>
        <translation>Faze</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
</context>
<context>
    <name>punte::PictureLine</name>
    <message>
        <source>%1: kept as soon as you choose the customer</source>
        <translation>%1: se păstrează imediat ce alegeți clientul</translation>
    </message>
    <message>
        <source>%1: being added…</source>
        <translation>%1: se adaugă…</translation>
    </message>
    <message>
        <source>%1: added to the files</source>
        <translation>%1: adăugată la fișiere</translation>
    </message>
    <message>
        <source>%1: added to the files of %2</source>
        <translation>%1: adăugată la fișierele clientului %2</translation>
    </message>
    <message>
        <source>%1: not added. %2</source>
        <translation>%1: nu a fost adăugată. %2</translation>
    </message>
    <message>
        <source>Take the picture away again</source>
        <translation>Scoate imaginea</translation>
    </message>
    <message>
        <source>Leave the picture away</source>
        <translation>Renunță la imagine</translation>
    </message>
</context>
<context>
    <name>punte::PipelineBinding</name>
    <message>
        <source>No company</source>
        <translation>Fără companie</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Won %1</source>
        <translation>Câștigată %1</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Pierdută %1</translation>
    </message>
    <message>
        <source>Competitor: %1</source>
        <translation>Concurent: %1</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Fără dată de închidere</translation>
    </message>
    <message numerus="yes">
        <source>The last activity was on %1. In this stage a card is stale after %n day(s).</source>
        <translation>
            <numerusform>Ultima activitate: %1. În această etapă, o oportunitate stagnează după %n zi.</numerusform>
            <numerusform>Ultima activitate: %1. În această etapă, o oportunitate stagnează după %n zile.</numerusform>
            <numerusform>Ultima activitate: %1. În această etapă, o oportunitate stagnează după %n de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a next task</source>
        <translation>Adaugă o sarcină</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, termen %2</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>ultima zi</numerusform>
            <numerusform>ultimele %n zile</numerusform>
            <numerusform>ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderat</translation>
    </message>
    <message>
        <source>Nothing closed in this time</source>
        <translation>Nimic închis în acest interval</translation>
    </message>
    <message>
        <source>No opportunities in this stage</source>
        <translation>Nicio oportunitate în această etapă</translation>
    </message>
    <message>
        <source>Amounts are missing</source>
        <translation>Lipsesc sume</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has no amount.</source>
        <translation>
            <numerusform>Fără sumă: %n.</numerusform>
            <numerusform>Fără sumă: %n.</numerusform>
            <numerusform>Fără sumă: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Fără drept</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>Fără sarcină următoare</translation>
    </message>
    <message>
        <source>Wtd.</source>
        <translation>Pond.</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage, since %1</source>
        <translation>
            <numerusform>o zi în această etapă, din %1</numerusform>
            <numerusform>%n zile în această etapă, din %1</numerusform>
            <numerusform>%n de zile în această etapă, din %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are usual</source>
        <translation>
            <numerusform>de obicei ajunge o zi</numerusform>
            <numerusform>de obicei ajung %n zile</numerusform>
            <numerusform>de obicei ajung %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>short, on a narrow card</comment>
        <translation>
            <numerusform>întârz. %n zi</numerusform>
            <numerusform>întârz. %n zile</numerusform>
            <numerusform>întârz. %n de zile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::PipelinePage</name>
    <message>
        <source>The pipeline could not be read.</source>
        <translation>Oportunitățile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 a trecut în %2</translation>
    </message>
    <message>
        <source>Moving %1 – Esc to cancel</source>
        <translation>Se mută %1 – Esc anulează</translation>
    </message>
    <message>
        <source>Moving %1 to %2 – Esc to cancel</source>
        <translation>Se mută %1 în %2 – Esc anulează</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Lista nu a putut fi citită.</translation>
    </message>
    <message>
        <source>The opportunity was not saved.</source>
        <translation>Oportunitatea nu a fost salvată.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>o oportunitate deschisă</numerusform>
            <numerusform>%n oportunități deschise</numerusform>
            <numerusform>%n de oportunități deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderat</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablou</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n oportunitate</numerusform>
            <numerusform>%n oportunități</numerusform>
            <numerusform>%n de oportunități</numerusform>
        </translation>
    </message>
    <message>
        <source>Lose %1</source>
        <translation>Pierdută: %1</translation>
    </message>
    <message>
        <source>Win %1</source>
        <translation>Câștigată: %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Redeschisă: %1</translation>
    </message>
    <message>
        <source>The task was not completed.</source>
        <translation>Sarcina nu a fost finalizată.</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Sarcină finalizată</translation>
    </message>
    <message>
        <source>%1 could not be moved.</source>
        <translation>%1 nu a putut fi mutată.</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Oportunitate creată</translation>
    </message>
    <message>
        <source>The cards are sorted. Choose “Manual order” to place them by hand.</source>
        <translation>Oportunitățile sunt sortate. Alegeți „Ordine manuală” ca să le așezați cum doriți.</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) deleted</source>
        <translation>
            <numerusform>%n oportunitate ștearsă</numerusform>
            <numerusform>%n oportunități șterse</numerusform>
            <numerusform>%n de oportunități șterse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) moved to %1</source>
        <translation>
            <numerusform>%n oportunitate a trecut în %1</numerusform>
            <numerusform>%n oportunități au trecut în %1</numerusform>
            <numerusform>%n de oportunități au trecut în %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) could not be moved.</source>
        <translation>
            <numerusform>%n oportunitate nu a putut fi mutată.</numerusform>
            <numerusform>%n oportunități nu au putut fi mutate.</numerusform>
            <numerusform>%n de oportunități nu au putut fi mutate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortare: %1</translation>
    </message>
    <message>
        <source>It is not on the board: the filter hides it, or it was closed long ago.</source>
        <translation>Nu este pe tablou: filtrul o ascunde sau a fost închisă demult.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mută în</translation>
    </message>
    <message>
        <source>All opportunities</source>
        <translation>Toate oportunitățile</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoză</translation>
    </message>
    <message>
        <source>Loading the pipeline…</source>
        <translation>Se încarcă oportunitățile…</translation>
    </message>
    <message>
        <source>View of the pipeline</source>
        <translation>Vizualizarea oportunităților</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Mută în etapa</translation>
    </message>
</context>
<context>
    <name>punte::PlanCard</name>
    <message>
        <source>Subject line</source>
        <translation>Subiectul scrisorii</translation>
    </message>
    <message>
        <source>people per variant, to tell %1 in %2 of such tests</source>
        <translation>de persoane pe variantă, ca să se vadă %1 în %2 dintre asemenea teste</translation>
    </message>
    <message>
        <source>Mail programs open messages by themselves: openings are a weak sign. A click or a booking says more.</source>
        <translation>Programele de e-mail deschid singure mesajele: deschiderile sunt un semn slab. Un clic sau o programare spune mai mult.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aici: %1</translation>
    </message>
    <message>
        <source>Counting who would get it…</source>
        <translation>Se numără cine l-ar primi…</translation>
    </message>
    <message>
        <source>Test anyway, as practice</source>
        <translation>Testează totuși, ca exercițiu</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Pornește testul</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>Plan salvat</translation>
    </message>
    <message>
        <source>Test started</source>
        <translation>Test pornit</translation>
    </message>
    <message>
        <source>%1 goes to all</source>
        <translation>%1 merge la toți</translation>
    </message>
    <message>
        <source>Plan deleted</source>
        <translation>Plan șters</translation>
    </message>
    <message>
        <source>From 1 to 180 days.</source>
        <translation>De la 1 la 180 de zile.</translation>
    </message>
    <message>
        <source>Above 0 and below 100.</source>
        <translation>Peste 0 și sub 100.</translation>
    </message>
    <message>
        <source>From 50 to 99.9.</source>
        <translation>De la 50 la 99,9.</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Ce se încearcă</translation>
    </message>
    <message>
        <source>%1 in words</source>
        <translation>%1 în cuvinte</translation>
    </message>
    <message>
        <source>SMS of %1</source>
        <translation>SMS-ul variantei %1</translation>
    </message>
    <message>
        <source>Subject %1</source>
        <translation>Subiect %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Română</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engleză</translation>
    </message>
    <message>
        <source>Success is a</source>
        <translation>Reușita este</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>În câte zile</translation>
    </message>
    <message>
        <source>Usual rate, %</source>
        <translation>Rata obișnuită, %</translation>
    </message>
    <message>
        <source>Worth knowing, points</source>
        <translation>Merită știut, puncte</translation>
    </message>
    <message>
        <source>Found in, % of tests</source>
        <translation>Se vede în, % din teste</translation>
    </message>
    <message>
        <source>%1 gets, %</source>
        <translation>%1 primește, %</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Send %1 to all</source>
        <translation>Trimite %1 tuturor</translation>
    </message>
    <message>
        <source>The campaign&apos;s message takes this text, and the test is dropped.</source>
        <translation>Mesajul campaniei preia acest text, iar la test se renunță.</translation>
    </message>
    <message>
        <source>Plan of the test</source>
        <translation>Planul testului</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>pe client</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Cât îi trebuie</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvează planul</translation>
    </message>
</context>
<context>
    <name>punte::PreferencesPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Caută o setare</translation>
    </message>
    <message>
        <source>For the organisation</source>
        <translation>Pentru organizație</translation>
    </message>
    <message>
        <source>For you, on this computer</source>
        <translation>Personale, pe acest calculator</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Nicio setare nu se numește „%1”.</translation>
    </message>
    <message>
        <source>Holds for everybody in the organisation. Your role may read it, not change it.</source>
        <translation>Este valabil pentru toți din organizație. Rolul dumneavoastră permite citirea, nu și schimbarea.</translation>
    </message>
    <message>
        <source>Holds for everybody in the organisation.</source>
        <translation>Este valabil pentru toți din organizație.</translation>
    </message>
    <message>
        <source>into the section</source>
        <translation>intră în secțiune</translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation>caută o setare</translation>
    </message>
    <message>
        <source>Sections of Preferences</source>
        <translation>Secțiunile preferințelor</translation>
    </message>
    <message>
        <source>Reset section</source>
        <translation>Resetează secțiunea</translation>
    </message>
    <message>
        <source>All settings of this section become their defaults</source>
        <translation>Toate setările din această secțiune revin la valorile implicite</translation>
    </message>
    <message>
        <source>Search for another word, or press Esc to see all sections.</source>
        <translation>Căutați alt cuvânt sau apăsați Esc ca să vedeți toate secțiunile.</translation>
    </message>
</context>
<context>
    <name>punte::PreviewColumn</name>
    <message>
        <source>Nobody gets this message as things stand.</source>
        <translation>Deocamdată, nimeni nu primește acest mesaj.</translation>
    </message>
    <message>
        <source>Only who lacks %1 is shown. Show everybody again</source>
        <translation>Se văd doar cei cărora le lipsește „%1”. Arată-i din nou pe toți</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>către %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Primește</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>varianta %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>De ce: %1</translation>
    </message>
    <message>
        <source>Last message %1</source>
        <translation>Ultimul mesaj: %1</translation>
    </message>
    <message>
        <source>No message before this one</source>
        <translation>Niciun mesaj înaintea acestuia</translation>
    </message>
    <message>
        <source>As each one gets it</source>
        <translation>Cum îl primește fiecare</translation>
    </message>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation>Precedentul (Alt+Sus)</translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation>Următorul (Alt+Jos)</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Arată-i din nou pe toți</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Cine îl primește</translation>
    </message>
    <message>
        <source>Form of the preview</source>
        <translation>Forma previzualizării</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Scrisoare</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Text simplu</translation>
    </message>
    <message>
        <source>Message as it is sent</source>
        <translation>Mesajul așa cum pleacă</translation>
    </message>
</context>
<context>
    <name>punte::ProgressPane</name>
    <message>
        <source>Handing in…</source>
        <translation>Se trimite…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left, then you can submit.</source>
        <translation>
            <numerusform>Încă o notă, apoi puteți trimite.</numerusform>
            <numerusform>Încă %n note, apoi puteți trimite.</numerusform>
            <numerusform>Încă %n de note, apoi puteți trimite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conflict of interest? Step aside: your scores are dropped.</source>
        <translation>Conflict de interese? Retrageți-vă: notele se șterg.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on what you cannot judge would be lost: score it, or delete the comment.</source>
        <translation>
            <numerusform>Un comentariu la ce nu puteți aprecia s-ar pierde: dați o notă sau ștergeți comentariul.</numerusform>
            <numerusform>%n comentarii la ce nu puteți aprecia s-ar pierde: dați note sau ștergeți comentariile.</numerusform>
            <numerusform>%n de comentarii la ce nu puteți aprecia s-ar pierde: dați note sau ștergeți comentariile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is scored. Once submitted, nothing can be changed.</source>
        <translation>Totul are notă. După trimitere nu se mai poate schimba nimic.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Progresul meu</translation>
    </message>
    <message>
        <source>Step aside…</source>
        <translation>Mă retrag…</translation>
    </message>
    <message>
        <source>Submit evaluation</source>
        <translation>Trimite evaluarea</translation>
    </message>
</context>
<context>
    <name>punte::ProposalPanel</name>
    <message>
        <source>Proposed by the words</source>
        <translation>Propus după cuvinte</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>De decis până la</translation>
    </message>
    <message>
        <source>as soon as urgency and type are known</source>
        <translation>când se știu urgența și tipul</translation>
    </message>
    <message>
        <source>%1, in working time</source>
        <translation>%1, în timp de lucru</translation>
    </message>
    <message>
        <source>Take this type</source>
        <translation>Alege acest tip</translation>
    </message>
    <message>
        <source>No word of title or description speaks for one of the types.</source>
        <translation>Niciun cuvânt din titlu sau descriere nu indică vreun tip.</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, siguranță %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>pe baza cuvintelor %1</translation>
    </message>
    <message>
        <source>or %1: %2</source>
        <translation>sau %1: %2</translation>
    </message>
</context>
<context>
    <name>punte::RangeValue</name>
    <message>
        <source>from</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>to</source>
        <translation>până la</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>zile în urmă</translation>
    </message>
    <message>
        <source>Also those who never did</source>
        <translation>Și cei pentru care nu s-a întâmplat niciodată</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nu este un număr.</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Alegeți mai întâi o valoare.</translation>
    </message>
</context>
<context>
    <name>punte::RankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Clasament</translation>
    </message>
    <message>
        <source>Ranking of the options</source>
        <translation>Clasamentul variantelor</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Varianta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>incomplete, not recommended</source>
        <translation>incompletă, nu se recomandă</translation>
    </message>
    <message>
        <source>What if: these are not the agreed weights</source>
        <translation>Ce-ar fi dacă: nu sunt ponderile convenite</translation>
    </message>
</context>
<context>
    <name>punte::RecordFormController</name>
    <message>
        <source>The record could not be read.</source>
        <translation>Înregistrarea nu a putut fi citită.</translation>
    </message>
</context>
<context>
    <name>punte::RecordInspector</name>
    <message>
        <source>Somebody deleted it, or your role does not show it to you.</source>
        <translation>Cineva a șters înregistrarea sau rolul dumneavoastră nu vă lasă să o vedeți.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Se încarcă…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>punte::RecordListPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n înregistrare</numerusform>
            <numerusform>%n înregistrări</numerusform>
            <numerusform>%n de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nimic nu corespunde acestui filtru</translation>
    </message>
    <message>
        <source>Remove a condition, or clear the filter.</source>
        <translation>Eliminați o condiție sau goliți filtrul.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Golește filtrul</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Se încarcă %1…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Se încarcă…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nimic aici deocamdată</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>Nimic în „%1”</translation>
    </message>
    <message>
        <source>What belongs here shows up by itself.</source>
        <translation>Ce ține de această vizualizare apare de la sine.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
</context>
<context>
    <name>punte::RecordPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>next tab</source>
        <translation>fila următoare</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>înapoi la listă</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>The record was not printed.</source>
        <translation>Fișa nu a fost tipărită.</translation>
    </message>
</context>
<context>
    <name>punte::RecordPageFrame</name>
    <message>
        <source>Loading…</source>
        <translation>Se încarcă…</translation>
    </message>
</context>
<context>
    <name>punte::RecordPicker</name>
    <message>
        <source>Type a name</source>
        <translation>Scrieți un nume</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Alegeți din listă.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
</context>
<context>
    <name>punte::RecordTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Coloanele inițiale</translation>
    </message>
</context>
<context>
    <name>punte::RecordWalkBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a record in its list</comment>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>punte::ReminderRow</name>
    <message>
        <source>Snooze</source>
        <translation>Amână</translation>
    </message>
    <message>
        <source>Remind me later (S)</source>
        <translation>Amintește-mi mai târziu (S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>No more of this reminder; the task stays as it is (D)</source>
        <translation>Renunță la acest memento; sarcina rămâne cum este (D)</translation>
    </message>
</context>
<context>
    <name>punte::RemindersPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>încă unul</numerusform>
            <numerusform>încă %Ln</numerusform>
            <numerusform>încă %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RepeatEdit</name>
    <message>
        <source>Choose how it repeats</source>
        <translation>Alegeți cum se repetă</translation>
    </message>
    <message>
        <source>Choose how it repeats (Alt+Down)</source>
        <translation>Alegeți cum se repetă (Alt+Jos)</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Nu se repetă</translation>
    </message>
    <message>
        <source>e.g. every 2 weeks</source>
        <translation>de ex. la 2 săptămâni</translation>
    </message>
</context>
<context>
    <name>punte::ReplyBox</name>
    <message>
        <source>The message was not kept. It is still here.</source>
        <translation>Mesajul nu a fost păstrat. Textul a rămas aici.</translation>
    </message>
    <message>
        <source>only for colleagues</source>
        <translation>numai pentru colegi</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>către %1</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notă internă</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>What colleagues should know</source>
        <translation>Ce ar trebui să știe colegii</translation>
    </message>
    <message>
        <source>What you answer; it is logged here</source>
        <translation>Ce răspundeți; rămâne notat aici</translation>
    </message>
    <message>
        <source>then wait for the customer</source>
        <translation>apoi se așteaptă clientul</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimite</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>De la client</translation>
    </message>
    <message>
        <source>What the customer said; an answer is due again</source>
        <translation>Ce a spus clientul; se așteaptă din nou un răspuns</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notează</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce se scrie</translation>
    </message>
</context>
<context>
    <name>punte::RequestListPage</name>
    <message>
        <source>All requests</source>
        <translation>Toate solicitările</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitare</numerusform>
            <numerusform>%n solicitări</numerusform>
            <numerusform>%n de solicitări</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>Solicitările nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The request was not saved.</source>
        <translation>Solicitarea nu a fost salvată.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted</source>
        <translation>
            <numerusform>%n solicitare ștearsă</numerusform>
            <numerusform>%n solicitări șterse</numerusform>
            <numerusform>%n de solicitări șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>Request created</source>
        <translation>Solicitarea a fost adăugată</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Deschide compania</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nicio solicitare încă</translation>
    </message>
    <message>
        <source>What a customer asks for is kept here with every answer.</source>
        <translation>Aici se păstrează ce cere un client, împreună cu fiecare răspuns.</translation>
    </message>
</context>
<context>
    <name>punte::RequestSwitch</name>
    <message>
        <source>Inbox</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Inbox or list</source>
        <translation>Primite sau listă</translation>
    </message>
</context>
<context>
    <name>punte::RequestsPage</name>
    <message>
        <source>The request was not taken.</source>
        <translation>Solicitarea nu a fost preluată.</translation>
    </message>
    <message>
        <source>The request was not changed.</source>
        <translation>Solicitarea nu a fost modificată.</translation>
    </message>
    <message>
        <source>Request created</source>
        <translation>Solicitarea a fost adăugată</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>următoarea, precedenta</translation>
    </message>
    <message>
        <source>take</source>
        <translation>preia</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>răspunde</translation>
    </message>
    <message>
        <source>close</source>
        <translation>închide</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>o solicitare deschisă</numerusform>
            <numerusform>%n solicitări deschise</numerusform>
            <numerusform>%n de solicitări deschise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>întârziată: %n</numerusform>
            <numerusform>întârziate: %n</numerusform>
            <numerusform>întârziate: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>new request</source>
        <translation>solicitare nouă</translation>
    </message>
</context>
<context>
    <name>punte::ResultCard</name>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
    <message>
        <source>No look yet</source>
        <translation>Nimeni nu s-a uitat încă</translation>
    </message>
    <message>
        <source>These counts cannot be judged</source>
        <translation>Aceste numere nu pot fi judecate</translation>
    </message>
    <message>
        <source>No counts to see</source>
        <translation>Niciun număr de văzut</translation>
    </message>
    <message>
        <source>Counting messages takes a right that you do not have.</source>
        <translation>Pentru numărarea mesajelor este nevoie de un drept pe care nu îl ai.</translation>
    </message>
    <message>
        <source>Nothing counted</source>
        <translation>Nimic numărat</translation>
    </message>
    <message>
        <source>This test ended before anything was counted.</source>
        <translation>Testul s-a încheiat înainte să se numere ceva.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Reușită</translation>
    </message>
    <message>
        <source>A person counts once, and only when the time to answer is over; what machines opened does not count.</source>
        <translation>O persoană se numără o dată și numai după ce i-a trecut timpul de răspuns; ce au deschis mașinile nu se numără.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Merită știut</translation>
    </message>
    <message>
        <source>The usual rate, and the one that would be worth finding.</source>
        <translation>Rata obișnuită și cea care ar merita găsită.</translation>
    </message>
    <message>
        <source>Planned each</source>
        <translation>Plănuite de fiecare</translation>
    </message>
    <message>
        <source>So many people per variant find that difference in %1 of such tests. Fixed when the test began.</source>
        <translation>Cu atâtea persoane pe variantă diferența se vede în %1 dintre asemenea teste. Fixat la pornirea testului.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 din %3</translation>
    </message>
    <message>
        <source>In 95 of 100 such tests the true rate lies in an interval made like this one (Wilson).</source>
        <translation>În 95 din 100 de asemenea teste rata adevărată se află într-un interval făcut ca acesta (Wilson).</translation>
    </message>
    <message>
        <source>%1 less %2, points</source>
        <translation>%1 minus %2, puncte</translation>
    </message>
    <message>
        <source>Where the difference of the two rates lies (Newcombe, 95 %). On both sides of nothing: it could be either way.</source>
        <translation>Unde se află diferența dintre cele două rate (Newcombe, 95 %). De ambele părți ale lui zero: poate fi oricum.</translation>
    </message>
    <message>
        <source>P(%1 &gt; %2)</source>
        <translation>P(%1 &gt; %2)</translation>
    </message>
    <message>
        <source>How likely the second is better, if nothing was known before. It decides nothing by itself.</source>
        <translation>Cât de probabil este ca a doua să fie mai bună, dacă înainte nu se știa nimic. Singur nu hotărăște nimic.</translation>
    </message>
    <message>
        <source>Always-valid p</source>
        <translation>p mereu valabil</translation>
    </message>
    <message>
        <source>Holds however often somebody looks, and never rises. Below %1 it names a winner at any time.</source>
        <translation>Rămâne valabil oricât de des se uită cineva și nu crește niciodată. Sub %1 numește oricând un câștigător.</translation>
    </message>
    <message>
        <source>p at planned size</source>
        <translation>p la numărul plănuit</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>neatins</translation>
    </message>
    <message>
        <source>Taken once, at the first look with the planned number in every variant. Below %1 it names a winner.</source>
        <translation>Luat o singură dată, la prima privire cu numărul planificat în fiecare variantă. Sub %1 numește un câștigător.</translation>
    </message>
    <message>
        <source>Split check OK (p = %1)</source>
        <translation>Împărțire corectă (p = %1)</translation>
    </message>
    <message>
        <source>Split check failed (p = %1): no winner may be named</source>
        <translation>Împărțire greșită (p = %1): nu se poate numi un câștigător</translation>
    </message>
    <message>
        <source>Did as many people get each variant as planned? Below 0.0005 something sorted them.</source>
        <translation>Au primit fiecare variantă atâtea persoane câte erau planificate? Sub 0,0005 ceva le-a sortat.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Alege %1</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Pe ce se sprijină</translation>
    </message>
    <message>
        <source>Counted elsewhere…</source>
        <translation>Numărate în altă parte…</translation>
    </message>
    <message>
        <source>End without a choice…</source>
        <translation>Încheie fără alegere…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look(s) at this test</source>
        <translation>
            <numerusform>%Ln privire asupra testului</numerusform>
            <numerusform>%Ln priviri asupra testului</numerusform>
            <numerusform>%Ln de priviri asupra testului</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) clicked</source>
        <translation>
            <numerusform>%Ln persoană a făcut clic</numerusform>
            <numerusform>%Ln persoane au făcut clic</numerusform>
            <numerusform>%Ln de persoane au făcut clic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened by machines only, not counted</source>
        <translation>
            <numerusform>%Ln mesaj deschis numai de mașini, nenumărat</numerusform>
            <numerusform>%Ln mesaje deschise numai de mașini, nenumărate</numerusform>
            <numerusform>%Ln de mesaje deschise numai de mașini, nenumărate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still has time to answer</source>
        <translation>
            <numerusform>%Ln persoană mai are timp de răspuns</numerusform>
            <numerusform>%Ln persoane mai au timp de răspuns</numerusform>
            <numerusform>%Ln de persoane mai au timp de răspuns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RevealView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Revealed %1, round %2, %3</source>
        <translation>Dezvăluit %1, runda %2, %3</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>Handed up to %1</source>
        <translation>Transmisă mai sus: %1</translation>
    </message>
    <message>
        <source>The decision was not handed up.</source>
        <translation>Decizia nu a fost transmisă mai sus.</translation>
    </message>
    <message>
        <source>A new round has begun: everybody is asked to score once more</source>
        <translation>A început o rundă nouă: fiecare este rugat să noteze încă o dată</translation>
    </message>
    <message>
        <source>The round was not begun.</source>
        <translation>Runda nu a început.</translation>
    </message>
    <message>
        <source>Loading what was scored…</source>
        <translation>Se încarcă notele…</translation>
    </message>
    <message>
        <source>Nothing is revealed yet</source>
        <translation>Nu s-a dezvăluit nimic încă</translation>
    </message>
    <message>
        <source>The ranking appears when a round of scoring is revealed.</source>
        <translation>Clasamentul apare când se dezvăluie o rundă de notare.</translation>
    </message>
    <message>
        <source>The round was closed without a result</source>
        <translation>Runda s-a închis fără rezultat</translation>
    </message>
    <message>
        <source>Nobody sees what was scored in it. Start another round, or decide with a reason.</source>
        <translation>Nimeni nu vede ce s-a notat în ea. Începeți altă rundă sau decideți cu un motiv.</translation>
    </message>
    <message>
        <source>Nothing could be judged</source>
        <translation>Nimic nu a putut fi notat</translation>
    </message>
    <message>
        <source>Everybody said of every cell that it cannot be judged, so there is no ranking. Change criteria or options in a new case, or decide with a reason.</source>
        <translation>Toți au spus despre fiecare celulă că nu o pot nota, așa că nu există clasament. Schimbați criteriile sau variantele într-un caz nou ori decideți cu un motiv.</translation>
    </message>
</context>
<context>
    <name>punte::RightsBox</name>
    <message>
        <source>Yes: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limita %1</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>nu se cunoaște o limită</translation>
    </message>
    <message>
        <source>Authority %1, urgency %2</source>
        <translation>Autoritate %1, urgență %2</translation>
    </message>
    <message>
        <source>No authority, urgency %1</source>
        <translation>Fără autoritate, urgență %1</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nu ajunge</translation>
    </message>
    <message>
        <source>within my limit</source>
        <translation>în limita mea</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Cost %1</translation>
    </message>
    <message>
        <source>needed, because %1 changes the contract</source>
        <translation>necesar, fiindcă %1 schimbă contractul</translation>
    </message>
    <message>
        <source>needed for every policy exception</source>
        <translation>necesar la orice excepție de la reguli</translation>
    </message>
    <message>
        <source>needed for every change of a contract</source>
        <translation>necesar la orice modificare de contract</translation>
    </message>
    <message>
        <source>Legal sign-off</source>
        <translation>Acord juridic</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Dă acordul pentru %1</translation>
    </message>
    <message>
        <source>Take back the sign-off</source>
        <translation>Retrage acordul</translation>
    </message>
    <message>
        <source>Ask for the sign-off</source>
        <translation>Cere acordul</translation>
    </message>
    <message>
        <source>No option is chosen</source>
        <translation>Nu este aleasă nicio variantă</translation>
    </message>
    <message>
        <source>Only members of %1 decide</source>
        <translation>Decid numai membrii echipei %1</translation>
    </message>
    <message>
        <source>Handed up to %1</source>
        <translation>Transmisă mai sus: %1</translation>
    </message>
    <message>
        <source>Hand up…</source>
        <translation>Transmite mai sus…</translation>
    </message>
</context>
<context>
    <name>punte::RoleDatesPopup</name>
    <message>
        <source>Since</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Sfârșitul este înaintea începutului.</translation>
    </message>
    <message>
        <source>Dates changed</source>
        <translation>Date schimbate</translation>
    </message>
</context>
<context>
    <name>punte::RoundDesk</name>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Prelungește termenul</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prelungește</translation>
    </message>
    <message>
        <source>The deadline could not be changed.</source>
        <translation>Termenul nu a putut fi schimbat.</translation>
    </message>
    <message>
        <source>The deadline was extended.</source>
        <translation>Termenul a fost prelungit.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) has not finished and would not count.</source>
        <translation>
            <numerusform>O persoană nu a terminat și nu ar fi luată în calcul.</numerusform>
            <numerusform>%n persoane nu au terminat și nu ar fi luate în calcul.</numerusform>
            <numerusform>%n de persoane nu au terminat și nu ar fi luate în calcul.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reveal cannot be taken back.</source>
        <translation>Dezvăluirea nu poate fi anulată.</translation>
    </message>
    <message>
        <source>Everybody has finished. The reveal cannot be taken back.</source>
        <translation>Au terminat toți. Dezvăluirea nu poate fi anulată.</translation>
    </message>
    <message>
        <source>Reveal the scores?</source>
        <translation>Dezvăluiți notele?</translation>
    </message>
    <message>
        <source>Reveal now</source>
        <translation>Dezvăluie acum</translation>
    </message>
    <message>
        <source>The scores could not be revealed.</source>
        <translation>Notele nu au putut fi dezvăluite.</translation>
    </message>
    <message>
        <source>The scores are revealed.</source>
        <translation>Notele au fost dezvăluite.</translation>
    </message>
    <message>
        <source>Close the round without a result?</source>
        <translation>Închideți runda fără rezultat?</translation>
    </message>
    <message>
        <source>All scores of this round are thrown away. This cannot be taken back.</source>
        <translation>Toate notele acestei runde se șterg. Nu se poate anula.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Închide runda</translation>
    </message>
    <message>
        <source>The round could not be closed.</source>
        <translation>Runda nu a putut fi închisă.</translation>
    </message>
    <message>
        <source>The round was closed without a result.</source>
        <translation>Runda a fost închisă fără rezultat.</translation>
    </message>
    <message>
        <source>The team could not be read.</source>
        <translation>Echipa nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Everybody in your teams is asked already.</source>
        <translation>Toți cei din echipele dumneavoastră sunt deja invitați.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, job</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask others to score</source>
        <translation>Invitați alți colegi să noteze</translation>
    </message>
    <message>
        <source>Nobody is taken out while scores come in: the count would tell whose were among them.</source>
        <translation>Nimeni nu este scos cât timp se notează: din număr s-ar afla ale cui note erau deja trimise.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Invită</translation>
    </message>
    <message>
        <source>The colleagues could not be asked.</source>
        <translation>Colegii nu au putut fi invitați.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) asked to score.</source>
        <translation>
            <numerusform>Un coleg a fost invitat să noteze.</numerusform>
            <numerusform>%n colegi au fost invitați să noteze.</numerusform>
            <numerusform>%n de colegi au fost invitați să noteze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend the deadline…</source>
        <translation>Prelungește termenul…</translation>
    </message>
    <message>
        <source>Ask others…</source>
        <translation>Invită alți colegi…</translation>
    </message>
    <message>
        <source>Reveal now…</source>
        <translation>Dezvăluie acum…</translation>
    </message>
    <message>
        <source>Close without a result…</source>
        <translation>Închide fără rezultat…</translation>
    </message>
    <message>
        <source>Others are asked in their place. Nobody is taken out: nobody may know who has answered, and the count would tell.</source>
        <translation>În locul lor sunt invitați alții. Nimeni nu este scos: nu are voie să se știe cine a răspuns, iar numărul ar arăta.</translation>
    </message>
    <message numerus="yes">
        <source>As soon as %n person(s) have finished the scores can be revealed; whoever has not does not count. Who stepped aside is out of the count already.</source>
        <translation>
            <numerusform>De îndată ce a terminat %n persoană, notele se pot dezvălui; cine nu a terminat nu contează. Cine s-a retras nu mai este numărat.</numerusform>
            <numerusform>De îndată ce au terminat %n persoane, notele se pot dezvălui; cine nu a terminat nu contează. Cine s-a retras nu mai este numărat.</numerusform>
            <numerusform>De îndată ce au terminat %n de persoane, notele se pot dezvălui; cine nu a terminat nu contează. Cine s-a retras nu mai este numărat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace those who do not answer</source>
        <translation>Înlocuiți-i pe cei care nu răspund</translation>
    </message>
</context>
<context>
    <name>punte::RoundStrip</name>
    <message numerus="yes">
        <source>%1 of %n evaluator(s) has finished</source>
        <translation>
            <numerusform>a terminat %1 din %n</numerusform>
            <numerusform>au terminat %1 din %n</numerusform>
            <numerusform>au terminat %1 din %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has finished. Nothing is revealed by itself.</source>
        <translation>Au terminat toți. Nimic nu se dezvăluie de la sine.</translation>
    </message>
    <message>
        <source>%1: enough to reveal. Whoever has not would not count.</source>
        <translation>Ajunge pentru dezvăluire: %1. Cine nu a terminat nu ar fi luat în calcul.</translation>
    </message>
    <message>
        <source>The deadline has passed, and %1. It takes %2.</source>
        <translation>Termenul a trecut și %1. Este nevoie de %2.</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prelungește…</translation>
    </message>
    <message>
        <source>Ask others…</source>
        <translation>Invită alți colegi…</translation>
    </message>
    <message>
        <source>Close without a result…</source>
        <translation>Închide fără rezultat…</translation>
    </message>
    <message>
        <source>Reveal now…</source>
        <translation>Dezvăluie acum…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Înlocuiește…</translation>
    </message>
</context>
<context>
    <name>punte::RunStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pune în pauză</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Înapoi la ciornă</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Anulează campania…</translation>
    </message>
    <message>
        <source>This computer sends it to %1 while the program is running and somebody is signed in. If it is not, the program asks at its next start.</source>
        <translation>Acest calculator îl trimite în %1 dacă programul este pornit și cineva este autentificat. Dacă nu, programul întreabă la următoarea pornire.</translation>
    </message>
    <message>
        <source>Another computer was chosen to send it. It goes out while the program is running there.</source>
        <translation>A fost ales alt calculator pentru trimitere. Mesajul pleacă dacă programul este pornit acolo.</translation>
    </message>
    <message>
        <source>%1 of %2 handed to the mail room</source>
        <translation>%1 din %2 predate registraturii</translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the database</source>
        <translation>
            <numerusform>unul oprit de baza de date</numerusform>
            <numerusform>%n oprite de baza de date</numerusform>
            <numerusform>%n de mesaje oprite de baza de date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written</source>
        <translation>
            <numerusform>unul nu a putut fi scris</numerusform>
            <numerusform>%n nu au putut fi scrise</numerusform>
            <numerusform>%n de mesaje nu au putut fi scrise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>unul abandonat</numerusform>
            <numerusform>%n abandonate</numerusform>
            <numerusform>%n de mesaje abandonate</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>Pe drum: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Întrerupt: %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dosarul %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mergi înainte</translation>
    </message>
    <message>
        <source>Goes out on %1</source>
        <translation>Pleacă %1</translation>
    </message>
    <message>
        <source>Goes out again and again; the dates stand on the campaign’s page</source>
        <translation>Pleacă repetat; datele sunt pe pagina campaniei</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>În pauză: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendat</translation>
    </message>
    <message>
        <source>Whoever opts out meanwhile does not get it.</source>
        <translation>Cine se dezabonează între timp nu îl primește.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reia</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>S-a renunțat: %1</translation>
    </message>
    <message>
        <source>Gone out: %1</source>
        <translation>Plecat: %1</translation>
    </message>
    <message>
        <source>No message went out</source>
        <translation>Nu a plecat niciun mesaj</translation>
    </message>
    <message>
        <source>The campaign was not changed.</source>
        <translation>Campania nu a fost modificată.</translation>
    </message>
    <message>
        <source>Folder of the mail room</source>
        <translation>Dosarul registraturii</translation>
    </message>
    <message>
        <source>Call the message off</source>
        <translation>Renunță la mesaj</translation>
    </message>
    <message>
        <source>What lies in the mail room stays there; nobody else gets it. This cannot be undone.</source>
        <translation>Ce a ajuns la registratură rămâne acolo; nimeni altcineva nu îl mai primește. Nu poate fi anulat.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Anulează decizia</translation>
    </message>
</context>
<context>
    <name>punte::RunsTab</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n trimitere</numerusform>
            <numerusform>%n trimiteri</numerusform>
            <numerusform>%n de trimiteri</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Trimiterile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Încă nicio trimitere</translation>
    </message>
    <message>
        <source>The first one is made when the scheduled time has come.</source>
        <translation>Prima se face când vine momentul programat.</translation>
    </message>
    <message>
        <source>No time is set for the next message.</source>
        <translation>Nu este stabilit niciun moment pentru mesajul următor.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Urmează: %1</translation>
    </message>
</context>
<context>
    <name>punte::SatisfactionScale</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 din 10</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nespus</translation>
    </message>
</context>
<context>
    <name>punte::ScoreGrid</name>
    <message>
        <source>Scores</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter and title of an option</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>nu pot aprecia</translation>
    </message>
    <message>
        <source>score %1 of 10, confidence %2 of 5</source>
        <translation>nota %1 din 10, încredere %2 din 5</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>fără notă</translation>
    </message>
    <message>
        <source>%1, with a comment</source>
        <translation>%1, cu un comentariu</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>criterion; option: score</comment>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>Confidence lies between 1 and 5.</source>
        <translation>Încrederea este între 1 și 5.</translation>
    </message>
    <message>
        <source>First the score, then how sure you are of it.</source>
        <translation>Întâi nota, apoi cât de sigur sunteți de ea.</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Nu pot aprecia</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Șterge nota</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentariu</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>încredere %1</translation>
    </message>
    <message>
        <source>type 1–0</source>
        <translation>tastați 1–0</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>nu intră în medie</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>pondere</translation>
    </message>
    <message>
        <source>· %1 of all</source>
        <translation>· %1 din total</translation>
    </message>
    <message>
        <source>Score each option,</source>
        <translation>Notați fiecare variantă:</translation>
    </message>
    <message>
        <source>1 worst, 10 best</source>
        <translation>1 minim, 10 maxim</translation>
    </message>
    <message>
        <source>score 1–10</source>
        <translation>nota 1–10</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>încredere</translation>
    </message>
    <message>
        <source>type 1–5</source>
        <translation>tastați 1–5</translation>
    </message>
</context>
<context>
    <name>punte::ScoreNotes</name>
    <message>
        <source>Kept in your own workspace</source>
        <translation>Păstrate în spațiul dumneavoastră de lucru</translation>
    </message>
    <message>
        <source>Seen only by me</source>
        <translation>Văd doar eu</translation>
    </message>
    <message>
        <source>Options in random order, different for each person</source>
        <translation>Variantele stau la întâmplare, altfel pentru fiecare</translation>
    </message>
    <message>
        <source>Weights were fixed in phase 3</source>
        <translation>Ponderi stabilite în faza 3</translation>
    </message>
</context>
<context>
    <name>punte::ScoringStates</name>
    <message numerus="yes">
        <source>%1 of %n evaluator(s) has finished.</source>
        <translation>
            <numerusform>A terminat %1 din %n.</numerusform>
            <numerusform>Au terminat %1 din %n.</numerusform>
            <numerusform>Au terminat %1 din %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round is over</source>
        <translation>Runda s-a încheiat</translation>
    </message>
    <message>
        <source>Nobody scores this decision at present.</source>
        <translation>Nimeni nu notează acum această decizie.</translation>
    </message>
    <message>
        <source>Your scores are handed in</source>
        <translation>Notele dumneavoastră au fost trimise</translation>
    </message>
    <message>
        <source>They cannot be changed any more.</source>
        <translation>Nu mai pot fi schimbate.</translation>
    </message>
    <message>
        <source>You stepped aside</source>
        <translation>V-ați retras</translation>
    </message>
    <message>
        <source>Your scores were dropped, and you do not count. Nobody asks why.</source>
        <translation>Notele s-au șters și nu sunteți luat în calcul. Nimeni nu întreabă de ce.</translation>
    </message>
    <message>
        <source>You are not asked to score this decision</source>
        <translation>Nu sunteți invitat să notați această decizie</translation>
    </message>
    <message>
        <source>Until the reveal nobody sees a score that is not his own.</source>
        <translation>Până la dezvăluire fiecare își vede doar propriile note.</translation>
    </message>
</context>
<context>
    <name>punte::ScoringView</name>
    <message>
        <source>Your scores are handed in.</source>
        <translation>Notele dumneavoastră au fost trimise.</translation>
    </message>
    <message>
        <source>You stepped aside.</source>
        <translation>V-ați retras.</translation>
    </message>
    <message>
        <source>What you scored so far is kept.</source>
        <translation>Notele date până acum sunt păstrate.</translation>
    </message>
    <message>
        <source>This was not taken.</source>
        <translation>Nu a fost primit.</translation>
    </message>
    <message>
        <source>Submit your evaluation?</source>
        <translation>Trimiteți evaluarea?</translation>
    </message>
    <message>
        <source>Once submitted, your scores cannot be changed.</source>
        <translation>După trimitere notele nu mai pot fi schimbate.</translation>
    </message>
    <message>
        <source>Submit evaluation</source>
        <translation>Trimite evaluarea</translation>
    </message>
    <message>
        <source>Step aside?</source>
        <translation>Vă retrageți?</translation>
    </message>
    <message>
        <source>Your scores are dropped, and you do not count any more. That you stepped aside is logged, without a reason. It cannot be taken back.</source>
        <translation>Notele se șterg și nu mai sunteți luat în calcul. Retragerea se consemnează, fără motiv. Nu se poate anula.</translation>
    </message>
    <message>
        <source>Step aside</source>
        <translation>Mă retrag</translation>
    </message>
    <message>
        <source>Draft kept on this computer</source>
        <translation>Ciornă păstrată pe acest calculator</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Ciornă salvată</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>următoarea notă</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentariu</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>trimite</translation>
    </message>
    <message>
        <source>Loading your form…</source>
        <translation>Se încarcă formularul…</translation>
    </message>
    <message>
        <source>Your password is another one since you scored. What you scored before is hidden, so that nobody who resets a password reads it: please score again.</source>
        <translation>Parola s-a schimbat de când ați notat. Notele de dinainte sunt ascunse, ca să nu le poată citi cine resetează o parolă. Notați din nou.</translation>
    </message>
    <message>
        <source>1 to 9 set the score, 0 means ten; C, then 1 to 5: how sure you are; X: you cannot judge; Enter: a comment; Tab: the next cell.</source>
        <translation>1–9 dau nota, 0 înseamnă zece; C, apoi 1–5: cât de sigur sunteți; X: nu puteți aprecia; Enter: un comentariu; Tab: următoarea notă.</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>dezvăluie</translation>
    </message>
</context>
<context>
    <name>punte::SegmentText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>acum o zi</numerusform>
            <numerusform>acum %n zile</numerusform>
            <numerusform>acum %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s) ago</source>
        <translation>
            <numerusform>între acum %1 și o zi</numerusform>
            <numerusform>acum %1–%n zile</numerusform>
            <numerusform>acum %1–%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>în ultima zi</numerusform>
            <numerusform>în ultimele %n zile</numerusform>
            <numerusform>în ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago or longer</source>
        <translation>
            <numerusform>acum o zi sau mai demult</numerusform>
            <numerusform>acum %n zile sau mai demult</numerusform>
            <numerusform>acum %n de zile sau mai demult</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>%1, or never</source>
        <translation>%1 sau niciodată</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de la %1 la %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>cel puțin %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>cel mult %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>toate: %1</translation>
    </message>
    <message>
        <source>none of: %1</source>
        <translation>niciuna: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> și </translation>
    </message>
    <message>
        <source> or </source>
        <translation> sau </translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>This condition is not known: with it nobody can say who is meant.</source>
        <translation>Condiția nu este cunoscută: cu ea nu se poate spune la cine se referă.</translation>
    </message>
    <message>
        <source>This condition is not written as it should be.</source>
        <translation>Condiția nu este scrisă cum trebuie.</translation>
    </message>
    <message>
        <source>This condition asks for nothing: choose a value.</source>
        <translation>Condiția nu cere nimic: alegeți o valoare.</translation>
    </message>
    <message>
        <source>One of the values is not known.</source>
        <translation>Una dintre valori nu este cunoscută.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Aici este nevoie de un număr.</translation>
    </message>
    <message>
        <source>The number is too large, negative, or not whole.</source>
        <translation>Numărul este prea mare, negativ sau nu este întreg.</translation>
    </message>
    <message>
        <source>The conditions stand too deep inside one another.</source>
        <translation>Condițiile sunt cuprinse prea adânc unele în altele.</translation>
    </message>
    <message>
        <source>These are too many values: about 1,500 people can be chosen by hand. Say it with a condition instead.</source>
        <translation>Sunt prea multe valori: de mână se pot alege cam 1.500 de persoane. Folosiți mai bine o condiție.</translation>
    </message>
    <message>
        <source>The database does not take this condition.</source>
        <translation>Baza de date nu acceptă această condiție.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen by hand</source>
        <translation>
            <numerusform>%n persoană aleasă de mână</numerusform>
            <numerusform>%n persoane alese de mână</numerusform>
            <numerusform>%n de persoane alese de mână</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) chosen by hand</source>
        <translation>
            <numerusform>%n companie aleasă de mână</numerusform>
            <numerusform>%n companii alese de mână</numerusform>
            <numerusform>%n de companii alese de mână</numerusform>
        </translation>
    </message>
    <message>
        <source>nameless</source>
        <translation>fără nume</translation>
    </message>
    <message>
        <source>The upper end lies below the lower one.</source>
        <translation>„De la” este mai mare decât „până la”.</translation>
    </message>
</context>
<context>
    <name>punte::SegmentsPopup</name>
    <message>
        <source>Use</source>
        <translation>Folosește</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Redenumește…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Înlocuiește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Save these conditions as…</source>
        <translation>Salvează aceste condiții ca…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Saved segments</source>
        <translation>Segmente salvate</translation>
    </message>
    <message>
        <source>Puts the conditions that stand here now in its place</source>
        <translation>Pune în locul lui condițiile de acum</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Numele segmentului</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (folosit aici)</translation>
    </message>
    <message>
        <source>No segment has a name yet. Conditions that were saved once can be used by every campaign.</source>
        <translation>Niciun segment nu are încă un nume. Condițiile salvate o dată pot fi folosite de orice campanie.</translation>
    </message>
    <message>
        <source>%1. Saved by %2.</source>
        <translation>%1. Salvat de %2.</translation>
    </message>
    <message>
        <source>A segment has this name already.</source>
        <translation>Există deja un segment cu acest nume.</translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation>Segmentul „%1” a fost salvat</translation>
    </message>
    <message>
        <source>Segment renamed to “%1”</source>
        <translation>Segmentul se numește acum „%1”</translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation>Segmentul „%1” a fost șters</translation>
    </message>
</context>
<context>
    <name>punte::SelectionCorner</name>
    <message>
        <source>Select all rows of the filter, or none</source>
        <translation>Selectează toate rândurile filtrului sau niciunul</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>punte::SenderPopup</name>
    <message>
        <source>Sender</source>
        <translation>Expeditor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Răspunsuri către</translation>
    </message>
    <message>
        <source>Mailbox for opting out</source>
        <translation>Căsuță pentru dezabonare</translation>
    </message>
    <message>
        <source>Web address for opting out</source>
        <translation>Adresă web pentru dezabonare</translation>
    </message>
    <message>
        <source>SMS come from</source>
        <translation>SMS-urile vin de la</translation>
    </message>
    <message>
        <source>Cost of one SMS part, in hundredths</source>
        <translation>Costul unei părți de SMS, în sutimi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Sender saved</source>
        <translation>Expeditor salvat</translation>
    </message>
</context>
<context>
    <name>punte::SendsPanel</name>
    <message>
        <source>Messages: %1</source>
        <translation>Mesaje: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 per booking</source>
        <translation>%1 pe programare</translation>
    </message>
    <message>
        <source>– per booking</source>
        <translation>– pe programare</translation>
    </message>
    <message>
        <source>Cost of the time, of channels and messages together, by the bookings of its messages</source>
        <translation>Costul perioadei, canale și mesaje la un loc, împărțit la programările venite din mesajele ei</translation>
    </message>
    <message>
        <source>No value: no message led to a booking.</source>
        <translation>Fără valoare: niciun mesaj nu a dus la o programare.</translation>
    </message>
    <message>
        <source>Cost per booking: no value, no message led to a booking.</source>
        <translation>Costul unei programări: fără valoare, niciun mesaj nu a dus la o programare.</translation>
    </message>
    <message>
        <source>Counting messages takes a right that you do not have.</source>
        <translation>Pentru numărarea mesajelor este nevoie de un drept pe care nu îl ai.</translation>
    </message>
    <message>
        <source>No message was sent in this time.</source>
        <translation>În această perioadă nu s-a trimis niciun mesaj.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>o campanie</numerusform>
            <numerusform>%n campanii</numerusform>
            <numerusform>%n de campanii</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce s-a întâmplat cu ele</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Of sent</source>
        <translation>Din cele trimise</translation>
    </message>
</context>
<context>
    <name>punte::SendsTab</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mesaj</numerusform>
            <numerusform>%n mesaje</numerusform>
            <numerusform>%n de mesaje</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>Mesajele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nu s-a trimis încă nimic</translation>
    </message>
    <message>
        <source>Messages stand here as soon as a run is prepared.</source>
        <translation>Mesajele apar aici de îndată ce este pregătită o rundă.</translation>
    </message>
    <message>
        <source>Choose the message first.</source>
        <translation>Alegeți întâi mesajul.</translation>
    </message>
</context>
<context>
    <name>punte::SensitivityCard</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilitate</translation>
    </message>
    <message>
        <source>total by weight of</source>
        <translation>totalul după ponderea</translation>
    </message>
    <message>
        <source>Criterion whose weight is varied</source>
        <translation>Criteriul a cărui pondere variază</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Revino</translation>
    </message>
    <message>
        <source>Back to the agreed weights; nothing of this is kept</source>
        <translation>Înapoi la ponderile convenite; din acestea nu se păstrează nimic</translation>
    </message>
    <message>
        <source>Weight, %1–%2</source>
        <translation>Pondere, %1–%2</translation>
    </message>
    <message>
        <source>%1 stays first</source>
        <translation>%1 rămâne pe primul loc</translation>
    </message>
    <message>
        <source>no option leads</source>
        <translation>nicio variantă nu conduce</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Ponderea criteriului %1</translation>
    </message>
    <message>
        <source>no weight flips it</source>
        <translation>nicio pondere nu schimbă</translation>
    </message>
    <message>
        <source>beyond the scale: %1</source>
        <translation>în afara scalei: %1</translation>
    </message>
    <message>
        <source>what if %1</source>
        <translation>dacă %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Value by the weight of %1</source>
        <translation>Valoarea după ponderea criteriului %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondere</translation>
    </message>
</context>
<context>
    <name>punte::SettingRow</name>
    <message>
        <source>Reset “%1” to its default</source>
        <translation>Readuce „%1” la valoarea implicită</translation>
    </message>
</context>
<context>
    <name>punte::SharePanel</name>
    <message>
        <source>%1 earns %2 or %3, depending on the model.</source>
        <translation>%1 aduce %2 sau %3, după model.</translation>
    </message>
    <message>
        <source>Counting messages takes a right that you do not have.</source>
        <translation>Pentru numărarea mesajelor este nevoie de un drept pe care nu îl ai.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribuire</translation>
    </message>
    <message>
        <source>Attributed to nothing</source>
        <translation>Fără atribuire</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>an amount</comment>
        <translation>din %1</translation>
    </message>
    <message>
        <source>%1 attributed to nothing</source>
        <translation>%1 fără atribuire</translation>
    </message>
    <message>
        <source>Won or booked in this time, and no campaign touched the customer before</source>
        <translation>Câștigat sau programat în această perioadă, fără ca vreo campanie să fi ajuns înainte la client</translation>
    </message>
    <message>
        <source>Nothing that was won or booked in this time is attributed to a campaign. It is, as soon as a click, a reply, a meeting or a call of a campaign came before it.</source>
        <translation>Nimic din ce s-a câștigat sau s-a programat în această perioadă nu este atribuit unei campanii. Atribuirea apare de îndată ce înainte a existat un clic, un răspuns, o întâlnire sau un apel dintr-o campanie.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Toate modelele</translation>
    </message>
    <message>
        <source>Model of attribution</source>
        <translation>Modelul de atribuire</translation>
    </message>
    <message>
        <source>% of %1</source>
        <translation>% din %1</translation>
    </message>
</context>
<context>
    <name>punte::ShellStatusBar</name>
    <message>
        <source>Local workspace</source>
        <translation>Spațiu de lucru local</translation>
    </message>
    <message>
        <source>%1 – live</source>
        <translation>%1 – la zi</translation>
    </message>
    <message>
        <source>%1 – connecting</source>
        <translation>%1 – se conectează</translation>
    </message>
    <message>
        <source>%1 – reconnecting since %2</source>
        <translation>%1 – se reconectează de la %2</translation>
    </message>
    <message>
        <source>%1 – closed</source>
        <translation>%1 – închis</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>din %1</translation>
    </message>
    <message numerus="yes">
        <source>The server has not answered for %n s. What is loaded can be read; what you change is kept and sent when it is back.</source>
        <translation>
            <numerusform>Serverul nu a răspuns de %n&#xa0;s. Ce este încărcat poate fi citit; ce modificați se păstrează și se trimite când revine.</numerusform>
            <numerusform>Serverul nu a răspuns de %n&#xa0;s. Ce este încărcat poate fi citit; ce modificați se păstrează și se trimite când revine.</numerusform>
            <numerusform>Serverul nu a răspuns de %n&#xa0;s. Ce este încărcat poate fi citit; ce modificați se păstrează și se trimite când revine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>Schimbă limba ferestrei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n modificare așteaptă</numerusform>
            <numerusform>%n modificări așteaptă</numerusform>
            <numerusform>%n de modificări așteaptă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n ciornă</numerusform>
            <numerusform>%n ciorne</numerusform>
            <numerusform>%n de ciorne</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Nesalvate încă: %1</translation>
    </message>
</context>
<context>
    <name>punte::ShortcutEditor</name>
    <message>
        <source>Choose a command</source>
        <translation>Alegeți o comandă</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”; nothing was changed.</source>
        <translation>%1 aparține deja comenzii „%2”; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Take it away from “%1”</source>
        <translation>Ia tastele de la „%1”</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Caută o comandă sau o tastă</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Taste rapide</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>Tastele comenzii alese</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Implicit</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Resetează toate tastele</translation>
    </message>
</context>
<context>
    <name>punte::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Taste rapide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>punte::SignInPanel</name>
    <message>
        <source>Company server, %1</source>
        <translation>Serverul companiei, %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Keep the password in the system keyring</source>
        <translation>Păstrează parola în seiful de parole al sistemului</translation>
    </message>
    <message>
        <source>There is no system keyring here, so the password is asked for each time.</source>
        <translation>Sistemul nu are un seif de parole, așa că parola este cerută de fiecare dată.</translation>
    </message>
</context>
<context>
    <name>punte::SnoozeMenu</name>
    <message>
        <source>&amp;10 minutes</source>
        <translation>&amp;10 minute</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>O &amp;oră</translation>
    </message>
    <message>
        <source>&amp;Tomorrow at %1</source>
        <translation>&amp;Mâine la %1</translation>
    </message>
    <message>
        <source>&amp;Monday at %1</source>
        <translation>&amp;Luni la %1</translation>
    </message>
    <message>
        <source>&amp;Another time…</source>
        <translation>&amp;Altă dată…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Amână până la</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Amână</translation>
    </message>
</context>
<context>
    <name>punte::SomePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Scrie ca să găsești</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
</context>
<context>
    <name>punte::StageDefaultsPanel</name>
    <message>
        <source>A whole number of days, from 1 to %1.</source>
        <translation>Un număr întreg de zile, de la 1 la %1.</translation>
    </message>
    <message>
        <source>The stages could not be read.</source>
        <translation>Etapele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The stage was not changed.</source>
        <translation>Etapa nu a fost schimbată.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>„%1” s-a schimbat</translation>
    </message>
    <message>
        <source>Probability of an opportunity that says none, and after how many days without activity it is stale.</source>
        <translation>Probabilitatea unei oportunități care nu are alta și după câte zile fără activitate este stagnantă.</translation>
    </message>
    <message>
        <source>Probability in the stage “%1”</source>
        <translation>Probabilitatea în etapa „%1”</translation>
    </message>
    <message>
        <source>Days without activity in the stage “%1”</source>
        <translation>Zile fără activitate în etapa „%1”</translation>
    </message>
    <message>
        <source>days without activity</source>
        <translation>zile fără activitate</translation>
    </message>
</context>
<context>
    <name>punte::StageHistoryTab</name>
    <message>
        <source>Stages, newest first</source>
        <translation>Etapele, de la cea mai nouă</translation>
    </message>
</context>
<context>
    <name>punte::StageMovePopup</name>
    <message>
        <source>Choose a reason</source>
        <translation>Alegeți un motiv</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurent</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Se reia la</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marchează drept pierdută</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Semnată la</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marchează drept câștigată</translation>
    </message>
    <message>
        <source>Why it reopens</source>
        <translation>De ce se redeschide</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Redeschide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Choose why it was lost.</source>
        <translation>Alegeți de ce s-a pierdut.</translation>
    </message>
</context>
<context>
    <name>punte::StageMover</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Lose %1</source>
        <translation>Pierde %1</translation>
    </message>
    <message>
        <source>Win %1</source>
        <translation>Câștigă %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Redeschide %1</translation>
    </message>
    <message>
        <source>“%1” could not be moved.</source>
        <translation>„%1” nu a putut fi mutată.</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>„%1” mutată în %2</translation>
    </message>
</context>
<context>
    <name>punte::StageTrack</name>
    <message>
        <source>Not known</source>
        <translation>Nu se știe</translation>
    </message>
</context>
<context>
    <name>punte::StartPanel</name>
    <message>
        <source>Where I was last</source>
        <translation>Unde am rămas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page: saved view</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After signing in, show</source>
        <translation>După conectare se arată</translation>
    </message>
    <message>
        <source>A page, or one of your saved views. A saved view is shown on every computer that you sign in on.</source>
        <translation>O pagină sau una dintre vizualizările salvate. O vizualizare se arată pe orice calculator de la care vă conectați.</translation>
    </message>
</context>
<context>
    <name>punte::StepQuestion</name>
    <message>
        <source>Start scoring</source>
        <translation>Începe notarea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>From now on criteria, weights, options and evaluators stay as they are. Each person scores alone; nobody sees any scores before the reveal.</source>
        <translation>De acum criteriile, ponderile, variantele și evaluatorii rămân cum sunt. Fiecare notează singur; nimeni nu vede nicio notă înainte de dezvăluire.</translation>
    </message>
    <message>
        <source>Scores until</source>
        <translation>Note până la</translation>
    </message>
    <message>
        <source>I know that fewer than three are not anonymous</source>
        <translation>Știu că sub trei persoane notarea nu este anonimă</translation>
    </message>
    <message>
        <source>Who is asked is told so, and no comments can be written.</source>
        <translation>Cei invitați află acest lucru și nu se pot scrie comentarii.</translation>
    </message>
    <message>
        <source>Ask more people, or tick that you know it.</source>
        <translation>Întrebați mai mulți oameni sau bifați că știți.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Acest moment a trecut deja.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked to score</source>
        <translation>
            <numerusform>%n persoană este invitată să noteze</numerusform>
            <numerusform>%n persoane sunt invitate să noteze</numerusform>
            <numerusform>%n de persoane sunt invitate să noteze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::TagsValue</name>
    <message>
        <source>Which of the tags</source>
        <translation>Care dintre etichete</translation>
    </message>
    <message>
        <source>has any of these</source>
        <translation>are oricare dintre acestea</translation>
    </message>
    <message>
        <source>has all of these</source>
        <translation>le are pe toate acestea</translation>
    </message>
    <message>
        <source>has none of these</source>
        <translation>nu are niciuna dintre acestea</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Alegeți mai întâi o valoare.</translation>
    </message>
</context>
<context>
    <name>punte::TaskDialog</name>
    <message>
        <source>Create task</source>
        <translation>Creează sarcina</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Sarcină nouă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc gives up</source>
        <translation>Ctrl+Enter salvează, Esc renunță</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Sarcina a fost creată</translation>
    </message>
</context>
<context>
    <name>punte::TaskInspector</name>
    <message>
        <source>Complete</source>
        <translation>Finalizează</translation>
    </message>
    <message>
        <source>This task is not there any more</source>
        <translation>Sarcina nu mai există</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>nu se repetă</translation>
    </message>
    <message>
        <source>The task was not saved.</source>
        <translation>Sarcina nu a fost salvată.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Sarcină nouă</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>Creează sarcina</translation>
    </message>
    <message>
        <source>The task was not created.</source>
        <translation>Sarcina nu a fost creată.</translation>
    </message>
    <message>
        <source>The task could not be read.</source>
        <translation>Sarcina nu a putut fi citită.</translation>
    </message>
</context>
<context>
    <name>punte::TasksPage</name>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Sarcinile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The task was not saved.</source>
        <translation>Sarcina nu a fost salvată.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) completed</source>
        <translation>
            <numerusform>%n sarcină finalizată</numerusform>
            <numerusform>%n sarcini finalizate</numerusform>
            <numerusform>%n de sarcini finalizate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>%n sarcină ștearsă</numerusform>
            <numerusform>%n sarcini șterse</numerusform>
            <numerusform>%n de sarcini șterse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n sarcină</numerusform>
            <numerusform>%n sarcini</numerusform>
            <numerusform>%n de sarcini</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Nicio sarcină deocamdată</translation>
    </message>
    <message>
        <source>Ctrl+T makes one from anywhere.</source>
        <translation>Ctrl+T creează una de oriunde.</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Deschide subiectul sarcinii</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Finalizează</translation>
    </message>
    <message>
        <source>My open tasks</source>
        <translation>Sarcinile mele deschise</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Sarcină creată</translation>
    </message>
</context>
<context>
    <name>punte::TestPanel</name>
    <message>
        <source>Running</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>P(%1 &gt; %2)</source>
        <translation>P(%1 &gt; %2)</translation>
    </message>
    <message>
        <source>Always-valid p</source>
        <translation>p mereu valabil</translation>
    </message>
    <message>
        <source>Planned each</source>
        <translation>Plănuite de fiecare</translation>
    </message>
    <message>
        <source>p at planned size</source>
        <translation>p la numărul plănuit</translation>
    </message>
    <message>
        <source>Split check OK (p = %1)</source>
        <translation>Împărțire corectă (p = %1)</translation>
    </message>
    <message>
        <source>Split check failed (p = %1)</source>
        <translation>Împărțire greșită (p = %1)</translation>
    </message>
    <message>
        <source>Counting messages takes a right that you do not have.</source>
        <translation>Pentru numărarea mesajelor este nevoie de un drept pe care nu îl ai.</translation>
    </message>
    <message>
        <source>No test runs in these campaigns.</source>
        <translation>În aceste campanii nu se desfășoară niciun test.</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>Test A/B</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Alege %1</translation>
    </message>
    <message>
        <source>Open the test</source>
        <translation>Deschide testul</translation>
    </message>
    <message>
        <source>Size reached</source>
        <translation>Număr atins</translation>
    </message>
</context>
<context>
    <name>punte::TestStrip</name>
    <message>
        <source>The test could not be read.</source>
        <translation>Testul nu a putut fi citit.</translation>
    </message>
    <message>
        <source>by customer, %1</source>
        <translation>pe client, %1</translation>
    </message>
    <message>
        <source>A/B test: %1</source>
        <translation>Test A/B: %1</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>Test A/B</translation>
    </message>
    <message>
        <source>none: everybody gets the same</source>
        <translation>niciunul: toți primesc același mesaj</translation>
    </message>
    <message>
        <source>Send %1 to all</source>
        <translation>Trimite %1 tuturor</translation>
    </message>
    <message>
        <source>Open the test</source>
        <translation>Deschide testul</translation>
    </message>
    <message>
        <source>Plan an A/B test</source>
        <translation>Planifică un test A/B</translation>
    </message>
    <message>
        <source>%1: needs %2 customers per variant</source>
        <translation>%1: are nevoie de %2 de clienți pe variantă</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Se numără…</translation>
    </message>
    <message>
        <source>Test anyway, as practice</source>
        <translation>Testează totuși, ca exercițiu</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Pornește testul</translation>
    </message>
    <message>
        <source>The test was not changed.</source>
        <translation>Testul nu a fost schimbat.</translation>
    </message>
    <message>
        <source>%1 goes to all</source>
        <translation>%1 merge la toți</translation>
    </message>
    <message>
        <source>Test started</source>
        <translation>Test pornit</translation>
    </message>
    <message>
        <source>A/B</source>
        <translation>A/B</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Reușită</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Merită știut</translation>
    </message>
    <message>
        <source>half and half, by customer</source>
        <translation>jumătate-jumătate, pe client</translation>
    </message>
</context>
<context>
    <name>punte::TestText</name>
    <message numerus="yes">
        <source>a booking within %n day(s)</source>
        <translation>
            <numerusform>o programare în %n zi</numerusform>
            <numerusform>o programare în %n zile</numerusform>
            <numerusform>o programare în %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a reply within %n day(s)</source>
        <translation>
            <numerusform>un răspuns în %n zi</numerusform>
            <numerusform>un răspuns în %n zile</numerusform>
            <numerusform>un răspuns în %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an opening within %n day(s)</source>
        <translation>
            <numerusform>o deschidere în %n zi</numerusform>
            <numerusform>o deschidere în %n zile</numerusform>
            <numerusform>o deschidere în %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a click within %n day(s)</source>
        <translation>
            <numerusform>un clic în %n zi</numerusform>
            <numerusform>un clic în %n zile</numerusform>
            <numerusform>un clic în %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>booking rate</source>
        <translation>rata de programare</translation>
    </message>
    <message>
        <source>reply rate</source>
        <translation>rata de răspuns</translation>
    </message>
    <message>
        <source>rate of opening</source>
        <translation>rata de deschidere</translation>
    </message>
    <message>
        <source>click rate</source>
        <translation>rata de clic</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 față de %2</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nu se pot compara</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Prea devreme pentru o concluzie</translation>
    </message>
    <message>
        <source>No difference shown</source>
        <translation>Nicio diferență dovedită</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 este mai bun</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>404 for A</comment>
        <translation>%1 la %2</translation>
    </message>
    <message>
        <source>The people did not arrive in the planned shares: %1 in place of %2. Something sorted them, so a difference says nothing.</source>
        <translation>Persoanele nu s-au împărțit cum era planificat: %1 în loc de %2. Ceva le-a sortat, așa că o diferență nu spune nimic.</translation>
    </message>
    <message>
        <source>Nobody&apos;s time to answer is over yet.</source>
        <translation>Nu s-a încheiat încă pentru nimeni timpul de răspuns.</translation>
    </message>
    <message>
        <source>%1 has %2 against %3 of %4</source>
        <translation>%1 are %2 față de %3 la %4</translation>
    </message>
    <message>
        <source>%1: between %2 and %3 points more.</source>
        <translation>%1: între %2 și %3 puncte în plus.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3 points less.</source>
        <translation>%1: între %2 și %3 puncte în minus.</translation>
    </message>
    <message>
        <source>%1: the difference lies between %2 and %3 points, on either side of nothing.</source>
        <translation>%1: diferența se află între %2 și %3 puncte, de ambele părți ale lui zero.</translation>
    </message>
    <message>
        <source>%1, of too few people to tell it from chance. Still missing: %2.</source>
        <translation>%1, la prea puține persoane ca să se deosebească de întâmplare. Mai lipsesc: %2.</translation>
    </message>
    <message>
        <source>No winner could be named.</source>
        <translation>Nu s-a putut numi un câștigător.</translation>
    </message>
    <message>
        <source>Find out what sorted them, end this test and begin a new one.</source>
        <translation>Află ce le-a sortat, încheie testul și începe altul.</translation>
    </message>
    <message>
        <source>It ended before its time.</source>
        <translation>S-a încheiat înainte de vreme.</translation>
    </message>
    <message>
        <source>Let it run. Looking often does no harm: every look is counted in.</source>
        <translation>Lasă-l să continue. Poți privi oricât de des: fiecare privire este luată în calcul.</translation>
    </message>
    <message>
        <source>Take what is simpler. A smaller difference needs a larger test.</source>
        <translation>Alege varianta mai simplă. O diferență mai mică cere un test mai mare.</translation>
    </message>
    <message>
        <source>So clear that it held before the planned number.</source>
        <translation>Atât de clar încât s-a văzut înainte de numărul planificat.</translation>
    </message>
    <message>
        <source>Shown with the planned number of people.</source>
        <translation>Dovedit cu numărul planificat de persoane.</translation>
    </message>
    <message>
        <source>So clear that it holds before the planned number: choose %1.</source>
        <translation>Atât de clar încât se vede înainte de numărul planificat: alege %1.</translation>
    </message>
    <message>
        <source>Shown with the planned number of people: choose %1.</source>
        <translation>Dovedit cu numărul planificat de persoane: alege %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>%1: enough for an answer</source>
        <translation>%1: destul pentru un răspuns</translation>
    </message>
    <message>
        <source>%1: the answer will be “Too early”</source>
        <translation>%1: răspunsul va fi „Prea devreme”</translation>
    </message>
    <message>
        <source>%1 was chosen on %2.</source>
        <translation>%1 a fost aleasă pe %2.</translation>
    </message>
    <message>
        <source>%1 chose %2 on %3.</source>
        <translation>%1 a ales %2 pe %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motiv: %1</translation>
    </message>
</context>
<context>
    <name>punte::TestsTab</name>
    <message>
        <source>The tests could not be read.</source>
        <translation>Testele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No A/B test yet</source>
        <translation>Niciun test A/B încă</translation>
    </message>
    <message>
        <source>Two versions go to two parts of the people, shared out by chance. The test says which one is better, or that it cannot be told.</source>
        <translation>Două versiuni merg la două părți ale persoanelor, împărțite la întâmplare. Testul spune care este mai bună sau că nu se poate spune.</translation>
    </message>
    <message>
        <source>Plan an A/B test</source>
        <translation>Planifică un test A/B</translation>
    </message>
    <message>
        <source>Tests of this campaign</source>
        <translation>Testele campaniei</translation>
    </message>
</context>
<context>
    <name>punte::TextsValue</name>
    <message>
        <source>Choose a value first.</source>
        <translation>Alegeți mai întâi o valoare.</translation>
    </message>
</context>
<context>
    <name>punte::ThreadPane</name>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>You can read this request. People who look after the customer, and support, can answer it.</source>
        <translation>Puteți citi această solicitare. Pot răspunde cei care se ocupă de client și echipa de suport.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Nicio solicitare aleasă</translation>
    </message>
    <message>
        <source>J and K walk through the list.</source>
        <translation>Cu J și K parcurgeți lista.</translation>
    </message>
    <message>
        <source>The chosen request is read and answered here.</source>
        <translation>Aici se citește și se răspunde la solicitarea aleasă.</translation>
    </message>
    <message>
        <source>This request is not there any more</source>
        <translation>Această solicitare nu mai există</translation>
    </message>
    <message>
        <source>Somebody deleted it, or your role does not show it to you. Choose another one from the list.</source>
        <translation>A șters-o cineva sau rolul dumneavoastră nu v-o arată. Alegeți alta din listă.</translation>
    </message>
    <message>
        <source>Loading the request…</source>
        <translation>Se încarcă solicitarea…</translation>
    </message>
</context>
<context>
    <name>punte::TimelineDesk</name>
    <message>
        <source>The entry was not changed.</source>
        <translation>Intrarea nu a fost modificată.</translation>
    </message>
    <message>
        <source>The entry was not deleted.</source>
        <translation>Intrarea nu a fost ștearsă.</translation>
    </message>
    <message>
        <source>The entry was not changed. What you typed is kept: F2 shows it.</source>
        <translation>Intrarea nu a fost modificată. Ce ați scris s-a păstrat: F2 îl arată.</translation>
    </message>
</context>
<context>
    <name>punte::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>punte::TodayPanel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n întâlnire</numerusform>
            <numerusform>%n întâlniri</numerusform>
            <numerusform>%n de întâlniri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>încă %n intrare în calendar</numerusform>
            <numerusform>încă %n intrări în calendar</numerusform>
            <numerusform>încă %n de intrări în calendar</numerusform>
        </translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>Nicio programare astăzi.</translation>
    </message>
    <message>
        <source>Loading the appointments…</source>
        <translation>Se încarcă programările…</translation>
    </message>
    <message>
        <source>The appointments could not be read.</source>
        <translation>Programările nu au putut fi citite.</translation>
    </message>
</context>
<context>
    <name>punte::TopBar</name>
    <message>
        <source>More commands</source>
        <translation>Alte comenzi</translation>
    </message>
</context>
<context>
    <name>punte::TotalsRow</name>
    <message numerus="yes">
        <source>and %n more currencies</source>
        <translation>
            <numerusform>și încă o monedă</numerusform>
            <numerusform>și încă %n monede</numerusform>
            <numerusform>și încă %n de monede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::TouchPopup</name>
    <message>
        <source>Open the campaign</source>
        <translation>Deschide campania</translation>
    </message>
    <message>
        <source>The origin of the touch could not be read.</source>
        <translation>Originea contactului nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Message to</source>
        <translation>Mesaj către</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimisă</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, o dată</numerusform>
            <numerusform>%1, de %n ori</numerusform>
            <numerusform>%1, de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>By machines</source>
        <translation>Clicuri automate</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks that do not count</source>
        <translation>
            <numerusform>un clic care nu se numără</numerusform>
            <numerusform>%n clicuri care nu se numără</numerusform>
            <numerusform>%n de clicuri care nu se numără</numerusform>
        </translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A răspuns</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Obiect</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce a ieșit</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Coleg</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Numărul de acolo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>It is not there any more, or your role does not show it to you.</source>
        <translation>Nu mai există sau rolul dumneavoastră nu o arată.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campania</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Deschide persoana</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Deschide clientul</translation>
    </message>
</context>
<context>
    <name>punte::UndoController</name>
    <message>
        <source>The action could not be undone.</source>
        <translation>Acțiunea nu a putut fi anulată.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Anulează: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refă: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refăcut: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Anulat: %1</translation>
    </message>
    <message>
        <source>Nothing could be taken back: %1</source>
        <translation>Nu s-a putut anula nimic: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record, why it was kept</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Left as it is: %2</source>
        <translation>%1. Rămâne cum este: %2</translation>
    </message>
</context>
<context>
    <name>punte::UntilPopup</name>
    <message>
        <source>A day after today, please.</source>
        <translation>Alegeți o zi de după cea de astăzi.</translation>
    </message>
    <message>
        <source>This moment has passed already.</source>
        <translation>Acest moment a trecut deja.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mâine</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lunea viitoare</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Peste o săptămână</translation>
    </message>
    <message>
        <source>tomorrow 14:00, friday, +3d</source>
        <translation>mâine 14:00, vineri, +3z</translation>
    </message>
</context>
<context>
    <name>punte::ViewButton</name>
    <message>
        <source>View: %1, modified</source>
        <translation>Vizualizare: %1, modificată</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vizualizare: %1</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificată</translation>
    </message>
</context>
<context>
    <name>punte::WelcomeView</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
</context>
<context>
    <name>punte::WhenChoice</name>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>La o anumită oră</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Repetat</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>Pleacă la</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cât de des</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Săptămânal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Lunar</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>La un număr de zile</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Ziua săptămânii</translation>
    </message>
    <message>
        <source>Day of the month, or number of days</source>
        <translation>Ziua lunii sau numărul de zile</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>De câte ori</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>fără sfârșit</translation>
    </message>
    <message>
        <source> times</source>
        <translation> ori</translation>
    </message>
    <message>
        <source>Goes out on %1</source>
        <translation>Pleacă %1</translation>
    </message>
    <message>
        <source>It would never go out: the end lies before the next date.</source>
        <translation>Nu ar pleca niciodată: sfârșitul este înaintea datei următoare.</translation>
    </message>
    <message>
        <source>The next dates: %1</source>
        <translation>Următoarele date: %1</translation>
    </message>
    <message>
        <source>Say when it goes out: a day and a time.</source>
        <translation>Spuneți când pleacă: ziua și ora.</translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation>Acest moment a trecut.</translation>
    </message>
</context>
<context>
    <name>punte::WhoColumn</name>
    <message>
        <source>Your role does not show you all people: who gets the message is seen by those who send it.</source>
        <translation>Rolul dumneavoastră nu vă arată toate persoanele: cine primește mesajul văd cei care îl trimit.</translation>
    </message>
    <message>
        <source>%1 will get it</source>
        <translation>%1 îl vor primi</translation>
    </message>
    <message>
        <source>of %1 in the audience</source>
        <translation>din %1 în public</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Primesc: %1</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Nu primesc: %1</translation>
    </message>
    <message>
        <source>The first by name</source>
        <translation>Primii în ordinea numelui</translation>
    </message>
    <message>
        <source>Checked again at the moment of sending. The database refuses those who opted out, whatever this page says.</source>
        <translation>Se verifică din nou în momentul trimiterii. Baza de date îi refuză pe cei care au renunțat, orice ar spune această pagină.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
</context>
<context>
    <name>punte::WhoPart</name>
    <message>
        <source>You may look at who gets the message, not change it.</source>
        <translation>Puteți vedea cine primește mesajul, dar nu puteți schimba lista.</translation>
    </message>
    <message>
        <source>The audience is fixed: the campaign is %1.</source>
        <translation>Publicul nu se mai poate schimba: starea campaniei este „%1”.</translation>
    </message>
    <message>
        <source>Add a condition: everybody for whom it holds is meant.</source>
        <translation>Adăugați o condiție: sunt cuprinși toți cei care o îndeplinesc.</translation>
    </message>
    <message>
        <source>No conditions say who gets the message.</source>
        <translation>Nicio condiție nu spune cine primește mesajul.</translation>
    </message>
    <message>
        <source>Audience saved</source>
        <translation>Public salvat</translation>
    </message>
    <message>
        <source>The audience was not saved.</source>
        <translation>Publicul nu a fost salvat.</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifică</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>șterge</translation>
    </message>
    <message>
        <source>Get the message</source>
        <translation>Primesc mesajul</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Primesc: %1</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Nu primesc: %1</translation>
    </message>
    <message>
        <source>The first of %1, by name</source>
        <translation>Primii din %1, după nume</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toate (%1)</translation>
    </message>
    <message>
        <source>messages go out</source>
        <translation>mesaje pleacă</translation>
    </message>
    <message>
        <source>will get it</source>
        <translation>îl vor primi</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>se numără…</translation>
    </message>
    <message numerus="yes">
        <source>of %n in the segment</source>
        <translation>
            <numerusform>din %n om</numerusform>
            <numerusform>din %n oameni</numerusform>
            <numerusform>din %n de oameni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 get the message</source>
        <translation>%1 din %2 primesc mesajul</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Saved segments</source>
        <translation>Segmente salvate</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Înapoi la ce este salvat</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nimeni deocamdată</translation>
    </message>
    <message>
        <source>Checked again at the moment of sending. The database refuses those who opted out, whatever this page says.</source>
        <translation>Se verifică din nou în momentul trimiterii. Baza de date îi refuză pe cei care au renunțat, orice ar spune această pagină.</translation>
    </message>
</context>
<context>
    <name>punte::WhyPopup</name>
    <message>
        <source>Why this is number %1</source>
        <translation>De ce este pe locul %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in all</source>
        <translation>
            <numerusform>%n punct în total</numerusform>
            <numerusform>%n puncte în total</numerusform>
            <numerusform>%n de puncte în total</numerusform>
        </translation>
    </message>
    <message>
        <source>Late work counts most, then what is due today, then money, promises and priority. Amounts are compared within their own currency only.</source>
        <translation>Cel mai mult contează ce întârzie, apoi ce are termen astăzi, apoi suma, promisiunile și prioritatea. Sumele se compară numai în aceeași monedă.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1: %n punct</numerusform>
            <numerusform>%1: %n puncte</numerusform>
            <numerusform>%1: %n de puncte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::WorkCalendarPanel</name>
    <message>
        <source>The working hours and free days could not be read.</source>
        <translation>Orele de lucru și zilele libere nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The working hours were not changed.</source>
        <translation>Orele de lucru nu au fost schimbate.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: zi schimbată</translation>
    </message>
    <message>
        <source>The day was not changed.</source>
        <translation>Ziua nu a fost schimbată.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Zile lucrătoare</translation>
    </message>
    <message>
        <source>Other days are grey in the calendar, and answering times do not count them.</source>
        <translation>Celelalte zile sunt gri în calendar, iar termenele de răspuns nu le numără.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Ore de lucru</translation>
    </message>
    <message>
        <source>When the day begins and ends in the calendar and for answering times.</source>
        <translation>Când începe și se termină ziua în calendar și pentru termenele de răspuns.</translation>
    </message>
    <message>
        <source>The working day begins</source>
        <translation>Începutul zilei de lucru</translation>
    </message>
    <message>
        <source>The working day ends</source>
        <translation>Sfârșitul zilei de lucru</translation>
    </message>
    <message>
        <source>Free days</source>
        <translation>Zile libere</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Anul anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Anul următor</translation>
    </message>
    <message>
        <source>Add a free day…</source>
        <translation>Adaugă o zi liberă…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Schimbă…</translation>
    </message>
    <message>
        <source>The working hours are changed for everybody</source>
        <translation>Orele de lucru s-au schimbat pentru toată lumea</translation>
    </message>
</context>
<context>
    <name>punte::YesNoValue</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
</context>
</TS>
