<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Edit %Ln record</numerusform>
            <numerusform>Edit %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reorder %Ln record(s)</source>
        <translation>
            <numerusform>Reorder %Ln record</numerusform>
            <numerusform>Reorder %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Create %Ln record</numerusform>
            <numerusform>Create %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln record(s)</source>
        <translation>
            <numerusform>Restore %Ln record</numerusform>
            <numerusform>Restore %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %Ln task(s)</source>
        <translation>
            <numerusform>Complete %Ln task</numerusform>
            <numerusform>Complete %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln record(s)</source>
        <translation>
            <numerusform>Reopen %Ln record</numerusform>
            <numerusform>Reopen %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassign %Ln record(s)</source>
        <translation>
            <numerusform>Reassign %Ln record</numerusform>
            <numerusform>Reassign %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln interaction(s)</source>
        <translation>
            <numerusform>Log %Ln interaction</numerusform>
            <numerusform>Log %Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln record(s)</source>
        <translation>
            <numerusform>Merge %Ln record</numerusform>
            <numerusform>Merge %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Import %Ln record</numerusform>
            <numerusform>Import %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>%Ln record created</numerusform>
            <numerusform>%Ln records created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln record deleted</numerusform>
            <numerusform>%Ln records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed</source>
        <translation>
            <numerusform>%Ln task completed</numerusform>
            <numerusform>%Ln tasks completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln record restored</numerusform>
            <numerusform>%Ln records restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) imported</source>
        <translation>
            <numerusform>%Ln record imported</numerusform>
            <numerusform>%Ln records imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln record(s)</source>
        <translation>
            <numerusform>Move %Ln record</numerusform>
            <numerusform>Move %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln record(s) to %1</source>
        <translation>
            <numerusform>Move %Ln record to %1</numerusform>
            <numerusform>Move %Ln records to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln record(s)</source>
        <translation>
            <numerusform>Change %1 of %Ln record</numerusform>
            <numerusform>Change %1 of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to %1</source>
        <translation>
            <numerusform>%Ln record moved to %1</numerusform>
            <numerusform>%Ln records moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create a task for each of %Ln record(s)</source>
        <translation>
            <numerusform>Create a task for %Ln record</numerusform>
            <numerusform>Create a task for each of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s)</source>
        <translation>
            <numerusform>Add %Ln file</numerusform>
            <numerusform>Add %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) created</source>
        <translation>
            <numerusform>%Ln task created</numerusform>
            <numerusform>%Ln tasks created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln record(s)</source>
        <translation>
            <numerusform>Put off %Ln record</numerusform>
            <numerusform>Put off %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s) again</source>
        <translation>
            <numerusform>Show %Ln record again</numerusform>
            <numerusform>Show %Ln records again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln request(s)</source>
        <translation>
            <numerusform>Close %Ln request</numerusform>
            <numerusform>Close %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) closed</source>
        <translation>
            <numerusform>%Ln request closed</numerusform>
            <numerusform>%Ln requests closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put off</source>
        <translation>
            <numerusform>%Ln record put off</numerusform>
            <numerusform>%Ln records put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message numerus="yes">
        <source>The expected day was %Ln day(s) ago</source>
        <translation>
            <numerusform>The expected day was %Ln day ago</numerusform>
            <numerusform>The expected day was %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %Ln day(s)</source>
        <translation>
            <numerusform>Overdue by %Ln day</numerusform>
            <numerusform>Overdue by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected in %Ln day(s)</source>
        <translation>
            <numerusform>Expected in %Ln day</numerusform>
            <numerusform>Expected in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>Due in %Ln day</numerusform>
            <numerusform>Due in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without activity for %Ln day(s) longer than the stage allows</source>
        <translation>
            <numerusform>Without activity for %Ln day longer than the stage allows</numerusform>
            <numerusform>Without activity for %Ln days longer than the stage allows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanHtml</name>
    <message numerus="yes">
        <source>%n links that lead to no page, mail or telephone were taken out.</source>
        <translation>
            <numerusform>%n link that leads to no page, mail or telephone was taken out.</numerusform>
            <numerusform>%n links that lead to no page, mail or telephone were taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message numerus="yes">
        <source>Renews in %Ln day(s)</source>
        <translation>
            <numerusform>Renews in %Ln day</numerusform>
            <numerusform>Renews in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln day(s)</source>
        <translation>
            <numerusform>Ends in %Ln day</numerusform>
            <numerusform>Ends in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerAgenda</name>
    <message numerus="yes">
        <source>%1 of %Ln this month</source>
        <translation>
            <numerusform>%1 of %Ln this month</numerusform>
            <numerusform>%1 of %Ln this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln request(s) this month</source>
        <translation>
            <numerusform>median of %Ln request this month</numerusform>
            <numerusform>median of %Ln requests this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTabs</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without activity</source>
        <translation>
            <numerusform>%n day without activity</numerusform>
            <numerusform>%n days without activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>%n hour overdue</numerusform>
            <numerusform>%n hours overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) overdue</source>
        <translation>
            <numerusform>%n minute overdue</numerusform>
            <numerusform>%n minutes overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>bar: weighted mean of %Ln person(s)</source>
        <translation>
            <numerusform>bar: weighted mean of %Ln person</numerusform>
            <numerusform>bar: weighted mean of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) scored: too few for a word on agreement, and nothing here is anonymous.</source>
        <translation>
            <numerusform>Only %Ln person scored: too few for a word on agreement, and nothing here is anonymous.</numerusform>
            <numerusform>Only %Ln people scored: too few for a word on agreement, and nothing here is anonymous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventImport</name>
    <message numerus="yes">
        <source>%n row(s) are steps on the way and no events</source>
        <translation>
            <numerusform>%n row is a step on the way and no event</numerusform>
            <numerusform>%n rows are steps on the way and no events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln row sent to the printer</numerusform>
            <numerusform>%Ln rows sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln row(s)</source>
        <translation>
            <numerusform>Print %Ln row</numerusform>
            <numerusform>Print %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldFormat</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReverted</name>
    <message numerus="yes">
        <source>%Ln row(s) taken back</source>
        <translation>
            <numerusform>%Ln row taken back</numerusform>
            <numerusform>%Ln rows taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are, they changed since</source>
        <translation>
            <numerusform>%Ln row left as it is, it changed since</numerusform>
            <numerusform>%Ln rows left as they are, they changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%Ln event(s) imported. What was heard stays: opt-outs among it hold.</source>
        <translation>
            <numerusform>%Ln event imported. What was heard stays: opt-outs among it hold.</numerusform>
            <numerusform>%Ln events imported. What was heard stays: opt-outs among it hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %Ln day(s) imported</source>
        <translation>
            <numerusform>Figures of %Ln day imported</numerusform>
            <numerusform>Figures of %Ln days imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>The SMS has %n parts; more than 10 are not sent.</source>
        <translation>
            <numerusform>The SMS has %n part; more than 10 are not sent.</numerusform>
            <numerusform>The SMS has %n parts; more than 10 are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %n of %2: they do not get this message</source>
        <translation>
            <numerusform>%1 is empty for %n of %2: they do not get this message</numerusform>
            <numerusform>%1 is empty for %n of %2: they do not get this message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %n of %2: “%3” is written instead</source>
        <translation>
            <numerusform>%1 is empty for %n of %2: “%3” is written instead</numerusform>
            <numerusform>%1 is empty for %n of %2: “%3” is written instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricImport</name>
    <message numerus="yes">
        <source>%n strange day(s), kept as they are</source>
        <translation>
            <numerusform>%n strange day, kept as it is</numerusform>
            <numerusform>%n strange days, kept as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%1 assigned you %Ln opportunity(s)</source>
        <translation>
            <numerusform>%1 assigned you one opportunity</numerusform>
            <numerusform>%1 assigned you %Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned you %Ln customer(s)</source>
        <translation>
            <numerusform>%1 assigned you one customer</numerusform>
            <numerusform>%1 assigned you %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned you %Ln request(s)</source>
        <translation>
            <numerusform>%1 assigned you one request</numerusform>
            <numerusform>%1 assigned you %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned you %Ln task(s)</source>
        <translation>
            <numerusform>%1 assigned you one task</numerusform>
            <numerusform>%1 assigned you %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>one created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>one changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>one refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>One new notification</numerusform>
            <numerusform>%Ln new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatRule</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalesAgenda</name>
    <message numerus="yes">
        <source>allowed there: %Ln day(s)</source>
        <translation>
            <numerusform>allowed there: %Ln day</numerusform>
            <numerusform>allowed there: %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) this month</source>
        <translation>
            <numerusform>%Ln opportunity this month</numerusform>
            <numerusform>%Ln opportunities this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s)</source>
        <translation>
            <numerusform>%Ln open opportunity</numerusform>
            <numerusform>%Ln open opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln, 12 months</source>
        <translation>
            <numerusform>%1 of %Ln, 12 months</numerusform>
            <numerusform>%1 of %Ln, 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sms</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message numerus="yes">
        <source>%n day(s) are usual</source>
        <translation>
            <numerusform>one day is usual</numerusform>
            <numerusform>%n days are usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>over one day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ActivitiesTab</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) deleted</source>
        <translation>
            <numerusform>%n activity deleted</numerusform>
            <numerusform>%n activities deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ActivityPanel</name>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::AddPeoplePopup</name>
    <message numerus="yes">
        <source>Add %n person(s) to a campaign</source>
        <translation>
            <numerusform>Add %n person to a campaign</numerusform>
            <numerusform>Add %n people to a campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added to “%1”</source>
        <translation>
            <numerusform>%n person added to “%1”</numerusform>
            <numerusform>%n people added to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::AgendaPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::AgreementCard</name>
    <message numerus="yes">
        <source>%Ln comment(s), without names</source>
        <translation>
            <numerusform>%Ln comment, without names</numerusform>
            <numerusform>%Ln comments, without names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::AnswerBox</name>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::AssetsTab</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::AudienceWords</name>
    <message numerus="yes">
        <source>Got %1 in %n day(s)</source>
        <translation>
            <numerusform>Got %1 in %n day</numerusform>
            <numerusform>Got %1 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::BlindBanner</name>
    <message numerus="yes">
        <source>%1 of %n evaluator(s) done</source>
        <translation>
            <numerusform>%1 of %n evaluator done</numerusform>
            <numerusform>%1 of %n evaluators done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::BulkBar</name>
    <message numerus="yes">
        <source>All %n of the filter selected</source>
        <translation>
            <numerusform>All %n of the filter selected</numerusform>
            <numerusform>All %n of the filter selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n of the filter</source>
        <translation>
            <numerusform>Select all %n of the filter</numerusform>
            <numerusform>Select all %n of the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CalendarPage</name>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of this day.</source>
        <translation>
            <numerusform>Shown: %n entry of this day.</numerusform>
            <numerusform>Shown: %n entries of this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of this week.</source>
        <translation>
            <numerusform>Shown: %n entry of this week.</numerusform>
            <numerusform>Shown: %n entries of this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of this month.</source>
        <translation>
            <numerusform>Shown: %n entry of this month.</numerusform>
            <numerusform>Shown: %n entries of this month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entry(ies) of four weeks.</source>
        <translation>
            <numerusform>Shown: %n entry of four weeks.</numerusform>
            <numerusform>Shown: %n entries of four weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers hold %n more.</source>
        <translation>
            <numerusform>Hidden layers hold %n more.</numerusform>
            <numerusform>Hidden layers hold %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) taken from “%1”</source>
        <translation>
            <numerusform>%n entry taken from “%1”</numerusform>
            <numerusform>%n entries taken from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out or taken without repeating</source>
        <translation>
            <numerusform>%n left out or taken without repeating</numerusform>
            <numerusform>%n left out or taken without repeating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) exported</source>
        <translation>
            <numerusform>%n entry exported</numerusform>
            <numerusform>%n entries exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CallOffPopup</name>
    <message numerus="yes">
        <source>Call off %n decision(s)</source>
        <translation>
            <numerusform>Call off %n decision</numerusform>
            <numerusform>Call off %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) called off</source>
        <translation>
            <numerusform>%n decision called off</numerusform>
            <numerusform>%n decisions called off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CampaignListPage</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) deleted</source>
        <translation>
            <numerusform>%n campaign deleted</numerusform>
            <numerusform>%n campaigns deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CellTableModel</name>
    <message numerus="yes">
        <source>%Ln score(s), from %1 to %2</source>
        <translation>
            <numerusform>%Ln score, from %1 to %2</numerusform>
            <numerusform>%Ln scores, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): Enter shows them</source>
        <translation>
            <numerusform>%Ln comment: Enter shows it</numerusform>
            <numerusform>%Ln comments: Enter shows them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ChannelsPanel</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CommandPalette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CommentPane</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CompanyDecisionsTab</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CompanyOpportunitiesTab</name>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CompareDialog</name>
    <message numerus="yes">
        <source>%n field(s) left to choose</source>
        <translation>
            <numerusform>%n field left to choose</numerusform>
            <numerusform>%n fields left to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differ</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by themselves</source>
        <translation>
            <numerusform>%n settled by itself</numerusform>
            <numerusform>%n settled by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s) are equal in all three</source>
        <translation>
            <numerusform>%n other field is equal in all three</numerusform>
            <numerusform>%n other fields are equal in all three</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ComponentGallery</name>
    <message numerus="yes">
        <source>Loading %n customer(s)…</source>
        <translation>
            <numerusform>Loading %n customer…</numerusform>
            <numerusform>Loading %n customers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ComposerModel</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ConsentsTab</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ContactStrip</name>
    <message numerus="yes">
        <source>kept as a file, with %Ln attachment(s)</source>
        <translation>
            <numerusform>kept as a file, with %Ln attachment</numerusform>
            <numerusform>kept as a file, with %Ln attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ContractsPage</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) deleted</source>
        <translation>
            <numerusform>%n contract deleted</numerusform>
            <numerusform>%n contracts deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CreditTables</name>
    <message numerus="yes">
        <source>Half as much for each %n days earlier</source>
        <translation>
            <numerusform>Half as much for each day earlier</numerusform>
            <numerusform>Half as much for each %n days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CreditView</name>
    <message numerus="yes">
        <source>%n conversions</source>
        <translation>
            <numerusform>%n conversion</numerusform>
            <numerusform>%n conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of a campaign touched this customer in the %n days before: what it is worth is unattributed.</source>
        <translation>
            <numerusform>Nothing of a campaign touched this customer in the day before: what it is worth is unattributed.</numerusform>
            <numerusform>Nothing of a campaign touched this customer in the %n days before: what it is worth is unattributed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CriteriaTable</name>
    <message numerus="yes">
        <source>expected %1; off %2 in %n cases</source>
        <translation>
            <numerusform>expected %1; off %2 in %n case</numerusform>
            <numerusform>expected %1; off %2 in %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s) deleted</source>
        <translation>
            <numerusform>%n customer deleted</numerusform>
            <numerusform>%n customers deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::DashboardBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>the day before</numerusform>
            <numerusform>the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::DashboardPage</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::DecideCard</name>
    <message numerus="yes">
        <source>%Ln colleague(s) asked for the sign-off</source>
        <translation>
            <numerusform>%Ln colleague asked for the sign-off</numerusform>
            <numerusform>%Ln colleagues asked for the sign-off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::DecisionBinding</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::DecisionInspector</name>
    <message numerus="yes">
        <source>%1 of %n have handed in</source>
        <translation>
            <numerusform>%1 of %n has handed in</numerusform>
            <numerusform>%1 of %n have handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to score</source>
        <translation>
            <numerusform>%n to score</numerusform>
            <numerusform>%n to score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::DecisionsPage</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted</source>
        <translation>
            <numerusform>%n decision deleted</numerusform>
            <numerusform>%n decisions deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be moved.</source>
        <translation>
            <numerusform>%n decision could not be moved.</numerusform>
            <numerusform>%n decisions could not be moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::DeliveryDesk</name>
    <message numerus="yes">
        <source>Handed to the mail room: %n message(s)</source>
        <translation>
            <numerusform>Handed to the mail room: %n message</numerusform>
            <numerusform>Handed to the mail room: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::EvaluatorsList</name>
    <message numerus="yes">
        <source>%n people are asked to score</source>
        <translation>
            <numerusform>%n person is asked to score</numerusform>
            <numerusform>%n people are asked to score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::FactsPane</name>
    <message numerus="yes">
        <source>%Ln in 12 months</source>
        <translation>
            <numerusform>%Ln in 12 months</numerusform>
            <numerusform>%Ln in 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::FilesTab</name>
    <message numerus="yes">
        <source>At most %Ln file(s) at once.</source>
        <translation>
            <numerusform>At most %Ln file at once.</numerusform>
            <numerusform>At most %Ln files at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::FrameChecks</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluators</source>
        <translation>
            <numerusform>%n evaluator</numerusform>
            <numerusform>%n evaluators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluators: not anonymous</source>
        <translation>
            <numerusform>%n evaluator: not anonymous</numerusform>
            <numerusform>%n evaluators: not anonymous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::FramingView</name>
    <message numerus="yes">
        <source>%1: %n criteria</source>
        <translation>
            <numerusform>%1: %n criterion</numerusform>
            <numerusform>%1: %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::HeardPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::HomePage</name>
    <message numerus="yes">
        <source>%n overdue or due today</source>
        <translation>
            <numerusform>%n overdue or due today</numerusform>
            <numerusform>%n overdue or due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ImportBar</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln question open</numerusform>
            <numerusform>%Ln questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply without the %Ln</source>
        <translation>
            <numerusform>Apply without it</numerusform>
            <numerusform>Apply without the %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln row(s)</source>
        <translation>
            <numerusform>Apply %Ln row</numerusform>
            <numerusform>Apply %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ImportKeptPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are added without a login: %1</source>
        <translation>
            <numerusform>%Ln person is added without a login: %1</numerusform>
            <numerusform>%Ln people are added without a login: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ImportRowsModel</name>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>%n field changes</numerusform>
            <numerusform>%n fields change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::IntakePage</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::KeyboardPanel</name>
    <message numerus="yes">
        <source>%Ln changed key(s)</source>
        <translation>
            <numerusform>%Ln changed key</numerusform>
            <numerusform>%Ln changed keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::LearningCharts</name>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers</source>
        <translation>
            <numerusform>%1 of %n customer</numerusform>
            <numerusform>%1 of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases, satisfaction %1</source>
        <translation>
            <numerusform>%n case, satisfaction %1</numerusform>
            <numerusform>%n cases, satisfaction %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::LearningPage</name>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases got clearly more or less than the others of their type.</source>
        <translation>
            <numerusform>%n case got clearly more or less than the others of its type.</numerusform>
            <numerusform>%n cases got clearly more or less than the others of their type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::LearningText</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough cases: %n so far, %1 are needed.</source>
        <translation>
            <numerusform>Not enough cases: %n so far, %1 are needed.</numerusform>
            <numerusform>Not enough cases: %n so far, %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First choice sent: %1 of %n customers kept (%2, 95% interval %3).</source>
        <translation>
            <numerusform>First choice sent: %1 of %n customer kept (%2, 95% interval %3).</numerusform>
            <numerusform>First choice sent: %1 of %n customers kept (%2, 95% interval %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another option sent: %1 of %n kept, too few to compare.</source>
        <translation>
            <numerusform>Another option sent: %1 of %n kept, too few to compare.</numerusform>
            <numerusform>Another option sent: %1 of %n kept, too few to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another option sent: %1 of %n kept (%2, 95% interval %3).</source>
        <translation>
            <numerusform>Another option sent: %1 of %n kept (%2, 95% interval %3).</numerusform>
            <numerusform>Another option sent: %1 of %n kept (%2, 95% interval %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle %1 more than expected; %n cost more.</source>
        <translation>
            <numerusform>In the middle %1 more than expected; %n cost more.</numerusform>
            <numerusform>In the middle %1 more than expected; %n cost more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle %1 less than expected; %n cost more.</source>
        <translation>
            <numerusform>In the middle %1 less than expected; %n cost more.</numerusform>
            <numerusform>In the middle %1 less than expected; %n cost more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar cases got %1; this one %2.</source>
        <translation>
            <numerusform>%n similar case got %1; this one %2.</numerusform>
            <numerusform>%n similar cases got %1; this one %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar cases got %1; %2 got %3.</source>
        <translation>
            <numerusform>%n similar case got %1; %2 got %3.</numerusform>
            <numerusform>%n similar cases got %1; %2 got %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ListDesk</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Nothing was deleted in the last day</numerusform>
            <numerusform>Nothing was deleted in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ListViews</name>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Deleted in the last day</numerusform>
            <numerusform>Deleted in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) have not reached the server.</source>
        <translation>
            <numerusform>%n change has not reached the server.</numerusform>
            <numerusform>%n changes have not reached the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::MarkRowsModel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::MetricsTab</name>
    <message numerus="yes">
        <source>%n day(s) with strange figures, kept as they are</source>
        <translation>
            <numerusform>%n day with strange figures, kept as they are</numerusform>
            <numerusform>%n days with strange figures, kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in another currency are not shown here</source>
        <translation>
            <numerusform>%n day in another currency is not shown here</numerusform>
            <numerusform>%n days in another currency are not shown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::NavigationItem</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours open</source>
        <translation>
            <numerusform>%n of yours open</numerusform>
            <numerusform>%n of yours open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::NoticeBell</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>1 reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>1 new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notifications: %n not read</source>
        <translation>
            <numerusform>Notifications: one not read</numerusform>
            <numerusform>Notifications: %n not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::NoticesPopup</name>
    <message numerus="yes">
        <source>Notifications, %n not read</source>
        <translation>
            <numerusform>Notifications, one not read</numerusform>
            <numerusform>Notifications, %n not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::OutcomeForm</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::OutcomeView</name>
    <message numerus="yes">
        <source>Open all %n</source>
        <translation>
            <numerusform>Open it</numerusform>
            <numerusform>Open all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::PacePanel</name>
    <message numerus="yes">
        <source>%n more with smaller budgets</source>
        <translation>
            <numerusform>%n more with a smaller budget</numerusform>
            <numerusform>%n more with smaller budgets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted</source>
        <translation>
            <numerusform>%n person deleted</numerusform>
            <numerusform>%n people deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::PipelineBinding</name>
    <message numerus="yes">
        <source>The last activity was on %1. In this stage a card is stale after %n day(s).</source>
        <translation>
            <numerusform>The last activity was on %1. In this stage a card is stale after %n day.</numerusform>
            <numerusform>The last activity was on %1. In this stage a card is stale after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has no amount.</source>
        <translation>
            <numerusform>%n of them has no amount.</numerusform>
            <numerusform>%n of them have no amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage, since %1</source>
        <translation>
            <numerusform>one day in this stage, since %1</numerusform>
            <numerusform>%n days in this stage, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are usual</source>
        <translation>
            <numerusform>one day is usual</numerusform>
            <numerusform>%n days are usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>short, on a narrow card</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::PipelinePage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) deleted</source>
        <translation>
            <numerusform>%n opportunity deleted</numerusform>
            <numerusform>%n opportunities deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) moved to %1</source>
        <translation>
            <numerusform>%n opportunity moved to %1</numerusform>
            <numerusform>%n opportunities moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) could not be moved.</source>
        <translation>
            <numerusform>%n opportunity could not be moved.</numerusform>
            <numerusform>%n opportunities could not be moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ProgressPane</name>
    <message numerus="yes">
        <source>%n cell(s) left, then you can submit.</source>
        <translation>
            <numerusform>%n cell left, then you can submit.</numerusform>
            <numerusform>%n cells left, then you can submit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on what you cannot judge would be lost: score it, or delete the comment.</source>
        <translation>
            <numerusform>%n comment on what you cannot judge would be lost: score it, or delete the comment.</numerusform>
            <numerusform>%n comments on what you cannot judge would be lost: score them, or delete the comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RecordListPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RemindersPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>1 more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RequestListPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted</source>
        <translation>
            <numerusform>%n request deleted</numerusform>
            <numerusform>%n requests deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RequestsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ResultCard</name>
    <message numerus="yes">
        <source>%Ln look(s) at this test</source>
        <translation>
            <numerusform>%Ln look at this test</numerusform>
            <numerusform>%Ln looks at this test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) clicked</source>
        <translation>
            <numerusform>%Ln person clicked</numerusform>
            <numerusform>%Ln people clicked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened by machines only, not counted</source>
        <translation>
            <numerusform>%Ln opened by machines only, not counted</numerusform>
            <numerusform>%Ln opened by machines only, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still has time to answer</source>
        <translation>
            <numerusform>%Ln still has time to answer</numerusform>
            <numerusform>%Ln still have time to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RoundDesk</name>
    <message numerus="yes">
        <source>%n person(s) has not finished and would not count.</source>
        <translation>
            <numerusform>%n person has not finished and would not count.</numerusform>
            <numerusform>%n people have not finished and would not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) asked to score.</source>
        <translation>
            <numerusform>%n colleague asked to score.</numerusform>
            <numerusform>%n colleagues asked to score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As soon as %n person(s) have finished the scores can be revealed; whoever has not does not count. Who stepped aside is out of the count already.</source>
        <translation>
            <numerusform>As soon as %n person has finished the scores can be revealed; whoever has not does not count. Who stepped aside is out of the count already.</numerusform>
            <numerusform>As soon as %n people have finished the scores can be revealed; whoever has not does not count. Who stepped aside is out of the count already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RoundStrip</name>
    <message numerus="yes">
        <source>%1 of %n evaluator(s) has finished</source>
        <translation>
            <numerusform>%1 of %n evaluator has finished</numerusform>
            <numerusform>%1 of %n evaluators have finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RunStrip</name>
    <message numerus="yes">
        <source>%n held back by the database</source>
        <translation>
            <numerusform>%n held back by the database</numerusform>
            <numerusform>%n held back by the database</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written</source>
        <translation>
            <numerusform>%n could not be written</numerusform>
            <numerusform>%n could not be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::RunsTab</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ScoringStates</name>
    <message numerus="yes">
        <source>%1 of %n evaluator(s) has finished.</source>
        <translation>
            <numerusform>%1 of %n evaluator has finished.</numerusform>
            <numerusform>%1 of %n evaluators have finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::SegmentText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s) ago</source>
        <translation>
            <numerusform>%1 to %n day ago</numerusform>
            <numerusform>%1 to %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago or longer</source>
        <translation>
            <numerusform>%n day ago or longer</numerusform>
            <numerusform>%n days ago or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen by hand</source>
        <translation>
            <numerusform>%n person chosen by hand</numerusform>
            <numerusform>%n people chosen by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) chosen by hand</source>
        <translation>
            <numerusform>%n company chosen by hand</numerusform>
            <numerusform>%n companies chosen by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::SendsPanel</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::SendsTab</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::ShellStatusBar</name>
    <message numerus="yes">
        <source>The server has not answered for %n s. What is loaded can be read; what you change is kept and sent when it is back.</source>
        <translation>
            <numerusform>The server has not answered for %n s. What is loaded can be read; what you change is kept and sent when it is back.</numerusform>
            <numerusform>The server has not answered for %n s. What is loaded can be read; what you change is kept and sent when it is back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::StepQuestion</name>
    <message numerus="yes">
        <source>%n people are asked to score</source>
        <translation>
            <numerusform>%n person is asked to score</numerusform>
            <numerusform>%n people are asked to score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::TasksPage</name>
    <message numerus="yes">
        <source>%n task(s) completed</source>
        <translation>
            <numerusform>%n task completed</numerusform>
            <numerusform>%n tasks completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>%n task deleted</numerusform>
            <numerusform>%n tasks deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::TestText</name>
    <message numerus="yes">
        <source>a booking within %n day(s)</source>
        <translation>
            <numerusform>a booking within %n day</numerusform>
            <numerusform>a booking within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a reply within %n day(s)</source>
        <translation>
            <numerusform>a reply within %n day</numerusform>
            <numerusform>a reply within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an opening within %n day(s)</source>
        <translation>
            <numerusform>an opening within %n day</numerusform>
            <numerusform>an opening within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a click within %n day(s)</source>
        <translation>
            <numerusform>a click within %n day</numerusform>
            <numerusform>a click within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::TodayPanel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n more in the calendar</numerusform>
            <numerusform>%n more in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::TotalsRow</name>
    <message numerus="yes">
        <source>and %n more currencies</source>
        <translation>
            <numerusform>and %n more currency</numerusform>
            <numerusform>and %n more currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::TouchPopup</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clicks that do not count</source>
        <translation>
            <numerusform>%n click that does not count</numerusform>
            <numerusform>%n clicks that do not count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::UndoController</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::WhoPart</name>
    <message numerus="yes">
        <source>of %n in the segment</source>
        <translation>
            <numerusform>of %n in the segment</numerusform>
            <numerusform>of %n in the segment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>punte::WhyPopup</name>
    <message numerus="yes">
        <source>%n point(s) in all</source>
        <translation>
            <numerusform>%n point in all</numerusform>
            <numerusform>%n points in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
</context>
</TS>
