<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Coach</source>
        <translation>Über Coach</translation>
    </message>
    <message>
        <source>Coach is free software under the licence Apache-2.0.</source>
        <translation>Coach ist freie Software unter der Lizenz Apache-2.0.</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Mit der Arbeit anderer gemacht</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>licence not named, see its own files</source>
        <translation>Lizenz nicht genannt, siehe dessen Dateien</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>Exercises for your ankle</source>
        <translation>Übungen für dein Sprunggelenk</translation>
    </message>
    <message>
        <source>Coach shows you the movement, watches through your webcam and counts.</source>
        <translation>Coach zeigt dir die Bewegung, schaut über deine Webcam zu und zählt mit.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Heel raise</source>
        <translation>Fersenheben</translation>
    </message>
    <message>
        <source>For you, if your ankle is stiff, weak, or sore after running</source>
        <translation>Für dich, wenn dein Sprunggelenk steif oder schwach ist oder nach dem Laufen wehtut</translation>
    </message>
    <message>
        <source>and you can stand and walk on it. Ten to twenty minutes a day at home.</source>
        <translation>und du darauf stehen und gehen kannst. Zehn bis zwanzig Minuten am Tag, zu Hause.</translation>
    </message>
    <message>
        <source>You need a wall, a chair and bare feet</source>
        <translation>Du brauchst eine Wand, einen Stuhl und nackte Füße</translation>
    </message>
    <message>
        <source>A webcam lets the app count for you. Nothing is graded.</source>
        <translation>Mit einer Webcam zählt die App für dich. Benotet wird nichts.</translation>
    </message>
    <message>
        <source>Not now, if it may be an injury</source>
        <translation>Nicht jetzt, wenn es eine Verletzung sein könnte</translation>
    </message>
    <message>
        <source>You cannot take four steps, the bone hurts to the touch, the calf is swollen and warm, or something popped: see a professional first.</source>
        <translation>Du kannst keine vier Schritte gehen, der Knochen schmerzt beim Berühren, die Wade ist geschwollen und warm, oder etwas hat geknallt: Lass es zuerst von einer Fachperson ansehen.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Step into the picture</source>
        <translation>Komm ins Bild</translation>
    </message>
    <message>
        <source>It is too dark: switch on a light</source>
        <translation>Es ist zu dunkel: Mach ein Licht an</translation>
    </message>
    <message>
        <source>Step back until your head is in the picture</source>
        <translation>Geh zurück, bis dein Kopf im Bild ist</translation>
    </message>
    <message>
        <source>Step back until both feet are in the picture</source>
        <translation>Geh zurück, bis beide Füße im Bild sind</translation>
    </message>
    <message>
        <source>Move to the middle of the picture</source>
        <translation>Stell dich in die Bildmitte</translation>
    </message>
    <message>
        <source>Show your whole left leg to the camera</source>
        <translation>Zeig der Kamera dein ganzes linkes Bein</translation>
    </message>
    <message>
        <source>Show your whole right leg to the camera</source>
        <translation>Zeig der Kamera dein ganzes rechtes Bein</translation>
    </message>
    <message>
        <source>Show one whole leg to the camera</source>
        <translation>Zeig der Kamera ein ganzes Bein</translation>
    </message>
    <message>
        <source>Stand up for this one</source>
        <translation>Steh für diese Übung auf</translation>
    </message>
    <message>
        <source>Sit down for this one</source>
        <translation>Setz dich für diese Übung hin</translation>
    </message>
    <message>
        <source>Step back a little</source>
        <translation>Geh ein wenig zurück</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <translation>Komm ein wenig näher</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <translation>Schau zur Kamera</translation>
    </message>
    <message>
        <source>Turn so that your left side faces the camera</source>
        <translation>Dreh deine linke Seite zur Kamera</translation>
    </message>
    <message>
        <source>Turn so that your right side faces the camera</source>
        <translation>Dreh deine rechte Seite zur Kamera</translation>
    </message>
    <message>
        <source>Turn sideways to the camera</source>
        <translation>Dreh dich seitlich zur Kamera</translation>
    </message>
    <message>
        <source>Turn halfway between facing and sideways</source>
        <translation>Dreh dich schräg zur Kamera</translation>
    </message>
    <message>
        <source>The camera is tilted: set it level</source>
        <translation>Die Kamera steht schief: Richte sie gerade</translation>
    </message>
    <message>
        <source>Stand upright</source>
        <translation>Steh aufrecht</translation>
    </message>
    <message>
        <source>Only one person in the picture, please</source>
        <translation>Bitte nur eine Person im Bild</translation>
    </message>
    <message>
        <source>Hold still for a moment</source>
        <translation>Bleib einen Moment still</translation>
    </message>
</context>
<context>
    <name>AlsoRow</name>
    <message>
        <source>Log a walk</source>
        <translation>Spaziergang eintragen</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>I hurt it anew</source>
        <translation>Neu verletzt</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Open Running</source>
        <translation>Laufen öffnen</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>{0} cannot be taken over: {1}. Nothing was changed in your record. Please choose another file, or export it again.</source>
        <translation>{0} kann nicht übernommen werden: {1}. In deinen Aufzeichnungen wurde nichts geändert. Bitte wähle eine andere Datei oder exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of coach. Nothing was changed in your record. Install the newest version to take it over.</source>
        <translation>{0} stammt von einer neueren Version von Coach. In deinen Aufzeichnungen wurde nichts geändert. Installiere die neueste Version, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Please choose another folder.</source>
        <translation>{0} kann nicht geschrieben werden: {1}. Bitte wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it is no archive, or was cut off</source>
        <translation>es ist kein Archiv, oder es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged or locked</source>
        <translation>es ist beschädigt oder gesperrt</translation>
    </message>
    <message>
        <source>its contents are not sound</source>
        <translation>sein Inhalt ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>what belongs together in it does not fit</source>
        <translation>was darin zusammengehört, passt nicht zusammen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it has too many files</source>
        <translation>es hat zu viele Dateien</translation>
    </message>
    <message>
        <source>it has no manifest</source>
        <translation>ihm fehlt das Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>its files are not those that it lists</source>
        <translation>seine Dateien sind nicht die, die es aufführt</translation>
    </message>
    <message>
        <source>it has a file that does not belong to a record</source>
        <translation>es enthält eine Datei, die nicht zu Aufzeichnungen gehört</translation>
    </message>
    <message>
        <source>it unpacks to far more than a record would</source>
        <translation>es wird beim Auspacken viel größer, als Aufzeichnungen es wären</translation>
    </message>
    <message>
        <source>it was written by a version that is not known</source>
        <translation>es stammt von einer unbekannten Version</translation>
    </message>
</context>
<context>
    <name>AssessAsking</name>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Short assessment</source>
        <translation>Kurzer Test</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Skip this test</source>
        <translation>Diesen Test auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>AssessCamera</name>
    <message>
        <source>Balance and heel raises</source>
        <translation>Gleichgewicht und Fersenheben</translation>
    </message>
    <message>
        <source>One leg at a time. A chair or a counter is within reach.</source>
        <translation>Immer ein Bein. Ein Stuhl oder eine Arbeitsplatte ist in Reichweite.</translation>
    </message>
    <message>
        <source>Balance on one leg</source>
        <translation>Einbeinstand</translation>
    </message>
    <message>
        <source>Heel raises on one leg</source>
        <translation>Fersenheben auf einem Bein</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Do both with the camera</source>
        <translation>Beides mit der Kamera machen</translation>
    </message>
    <message>
        <source>I&apos;ll count it myself</source>
        <translation>Ich zähle selbst</translation>
    </message>
    <message>
        <source>Barefoot, arms crossed, eyes on a spot. Until the foot touches down or the arms move, at most {0} s. The best of three tries counts.</source>
        <translation>Barfuß, Arme gekreuzt, Blick auf einen Punkt. Bis der Fuß aufsetzt oder die Arme sich lösen, höchstens {0} s. Der beste von drei Versuchen zählt.</translation>
    </message>
    <message>
        <source>Fingertips on the wall, knee straight, one up and down every two seconds. Until the heel lifts no more, or it hurts more than 5. At most {0}.</source>
        <translation>Fingerspitzen an der Wand, Knie gestreckt, alle zwei Sekunden einmal hoch und runter. Bis die Ferse nicht mehr hochkommt oder es mehr als 5 wehtut. Höchstens {0}.</translation>
    </message>
    <message>
        <source>Short assessment</source>
        <translation>Kurzer Test</translation>
    </message>
    <message>
        <source>The camera&apos;s figures are in. They are estimates: change what is not right.</source>
        <translation>Die Werte der Kamera stehen da. Sie sind geschätzt: Ändere, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The camera has no figures this time. You may write your own.</source>
        <translation>Die Kamera hat diesmal keine Werte. Du kannst deine eigenen eintragen.</translation>
    </message>
    <message>
        <source>Again with the camera</source>
        <translation>Noch einmal mit der Kamera</translation>
    </message>
</context>
<context>
    <name>AssessFigure</name>
    <message>
        <source>What counts as a clear change</source>
        <translation>Was als klare Änderung zählt</translation>
    </message>
</context>
<context>
    <name>AssessIntro</name>
    <message>
        <source>Where are you now?</source>
        <translation>Wo stehst du jetzt?</translation>
    </message>
    <message>
        <source>A few short tests, about 10 minutes, every two weeks.</source>
        <translation>Ein paar kurze Tests, etwa 10 Minuten, alle zwei Wochen.</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>Have ready: a wall, a tape measure and a chair</source>
        <translation>Leg bereit: eine Wand, ein Maßband und einen Stuhl</translation>
    </message>
    <message>
        <source>Barefoot. The chair stands within reach while you stand on one leg.</source>
        <translation>Barfuß. Der Stuhl steht in Reichweite, während du auf einem Bein stehst.</translation>
    </message>
    <message>
        <source>You may leave out any test</source>
        <translation>Du kannst jeden Test auslassen</translation>
    </message>
    <message>
        <source>What is left out is unknown. It is never taken for zero.</source>
        <translation>Was du auslässt, ist unbekannt. Es zählt nie als null.</translation>
    </message>
    <message>
        <source>Stop a test when pain exceeds 5, or is sharp</source>
        <translation>Brich ab, wenn der Schmerz über 5 steigt oder sticht</translation>
    </message>
    <message>
        <source>How far you came until then is the answer.</source>
        <translation>Wie weit du bis dahin gekommen bist, ist die Antwort.</translation>
    </message>
    <message>
        <source>Some tests wait</source>
        <translation>Einige Tests warten</translation>
    </message>
    <message>
        <source>The safety questions keep them locked for now.</source>
        <translation>Die Sicherheitsfragen sperren sie vorerst.</translation>
    </message>
</context>
<context>
    <name>AssessMore</name>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>Not needed to begin. Leave out what does not feel right.</source>
        <translation>Für den Anfang nicht nötig. Lass aus, was sich nicht richtig anfühlt.</translation>
    </message>
    <message>
        <source>Heel raises on both legs</source>
        <translation>Fersenheben auf beiden Beinen</translation>
    </message>
    <message>
        <source>Two sets together</source>
        <translation>Zwei Sätze zusammen</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Worst pain in the heel raises</source>
        <translation>Stärkster Schmerz beim Fersenheben</translation>
    </message>
    <message>
        <source>Two sets with a minute between, as many as go well, up to 15 a set.</source>
        <translation>Zwei Sätze mit einer Minute dazwischen, so viele wie gut gehen, bis 15 je Satz.</translation>
    </message>
    <message>
        <source>Hops on one leg</source>
        <translation>Hüpfen auf einem Bein</translation>
    </message>
    <message>
        <source>Worst pain in the hops</source>
        <translation>Stärkster Schmerz beim Hüpfen</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>hintereinander</translation>
    </message>
    <message>
        <source>Small and soft, on the spot, up to 10 a leg. Stop above pain 2.</source>
        <translation>Klein und weich, auf der Stelle, bis 10 je Bein. Hör über Schmerz 2 auf.</translation>
    </message>
</context>
<context>
    <name>AssessNotice</name>
    <message>
        <source>Begin the short test</source>
        <translation>Kurzen Test beginnen</translation>
    </message>
    <message>
        <source>A short test shows where you are</source>
        <translation>Ein kurzer Test zeigt, wo du stehst</translation>
    </message>
    <message>
        <source>Find where to start</source>
        <translation>Finde deinen Anfang</translation>
    </message>
    <message>
        <source>The short test is due again</source>
        <translation>Der kurze Test ist wieder dran</translation>
    </message>
    <message>
        <source>Pain, walking, heel raises, balance and knee to wall: about ten minutes. Until then we stay gentle.</source>
        <translation>Schmerz, Gehen, Fersenheben, Balance und Knie zur Wand: etwa zehn Minuten. Bis dahin bleiben wir sanft.</translation>
    </message>
    <message>
        <source>Every two weeks it shows what has changed. It can wait for a good day.</source>
        <translation>Alle zwei Wochen zeigt er, was sich verändert hat. Er kann auf einen guten Tag warten.</translation>
    </message>
</context>
<context>
    <name>AssessPhase</name>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Which phase do you want to start in?</source>
        <translation>In welcher Phase willst du anfangen?</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Phase {0}: {1}</source>
        <translation>Phase {0}: {1}</translation>
    </message>
    <message>
        <source>Your own choice. Phase {0} was proposed.</source>
        <translation>Deine eigene Wahl. Vorgeschlagen war Phase {0}.</translation>
    </message>
    <message>
        <source>Start at phase {0}</source>
        <translation>Mit Phase {0} anfangen</translation>
    </message>
</context>
<context>
    <name>AssessRest</name>
    <message>
        <source>How much does your ankle hurt at rest?</source>
        <translation>Wie stark tut dein Sprunggelenk in Ruhe weh?</translation>
    </message>
    <message>
        <source>Sitting, right now. If both hurt, the sorer one.</source>
        <translation>Im Sitzen, jetzt gerade. Wenn beide wehtun, das schlimmere.</translation>
    </message>
</context>
<context>
    <name>AssessResult</name>
    <message>
        <source>Where you are now</source>
        <translation>Wo du jetzt stehst</translation>
    </message>
    <message>
        <source>Back to the tests</source>
        <translation>Zurück zu den Tests</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Figures of one day, measured at home. What counts is where they go over the weeks.</source>
        <translation>Werte von einem Tag, zu Hause gemessen. Es zählt, wohin sie über die Wochen gehen.</translation>
    </message>
    <message>
        <source>Nothing was tested this time. You can do it whenever you like.</source>
        <translation>Diesmal wurde nichts getestet. Du kannst es jederzeit nachholen.</translation>
    </message>
</context>
<context>
    <name>AssessWalk</name>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Think of your longest walk of the past two days.</source>
        <translation>Denk an deinen längsten Weg zu Fuß in den letzten zwei Tagen.</translation>
    </message>
    <message>
        <source>How long did you walk without a break?</source>
        <translation>Wie lange bist du ohne Pause gegangen?</translation>
    </message>
    <message>
        <source>Less than 5 min</source>
        <translation>Weniger als 5 min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min or more</source>
        <translation>{0} min oder mehr</translation>
    </message>
    <message>
        <source>How much did it hurt at worst?</source>
        <translation>Wie stark tat es höchstens weh?</translation>
    </message>
    <message>
        <source>Did you limp?</source>
        <translation>Hast du gehumpelt?</translation>
    </message>
    <message>
        <source>Was it brisk?</source>
        <translation>Bist du zügig gegangen?</translation>
    </message>
</context>
<context>
    <name>AssessWall</name>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>How far your knee goes over your toes.</source>
        <translation>Wie weit dein Knie über die Zehen kommt.</translation>
    </message>
    <message>
        <source>Stand before a wall, one foot in front, toes towards it.</source>
        <translation>Stell dich vor eine Wand, einen Fuß vorn, die Zehen zur Wand.</translation>
    </message>
    <message>
        <source>Bend that knee until it just touches the wall. The heel stays down.</source>
        <translation>Beug dieses Knie, bis es die Wand gerade berührt. Die Ferse bleibt am Boden.</translation>
    </message>
    <message>
        <source>Slide back until it only just works, then measure big toe to wall.</source>
        <translation>Rück zurück, bis es gerade noch geht, und miss von der großen Zehe zur Wand.</translation>
    </message>
    <message>
        <source>Three tries a side. The best one counts.</source>
        <translation>Drei Versuche je Seite. Der beste zählt.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
</context>
<context>
    <name>AssessmentScreen</name>
    <message>
        <source>Short assessment</source>
        <translation>Kurzer Test</translation>
    </message>
</context>
<context>
    <name>AuthorCard</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Signed with the same key as the plan before.</source>
        <translation>Mit demselben Schlüssel unterschrieben wie der Plan davor.</translation>
    </message>
    <message>
        <source>Ask your physio whether these are their words:</source>
        <translation>Frag deine Fachperson, ob das ihre Wörter sind:</translation>
    </message>
    <message>
        <source>The words belong to the key that signed the plan. If they fit once, the app watches from then on that the key stays the same.</source>
        <translation>Die Wörter gehören zum Schlüssel, der den Plan unterschrieben hat. Stimmen sie einmal, achtet die App von da an darauf, dass der Schlüssel derselbe bleibt.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>cannot be read · {0}</source>
        <translation>nicht lesbar · {0}</translation>
    </message>
    <message>
        <source>1 session · {0}</source>
        <translation>1 Einheit · {0}</translation>
    </message>
    <message>
        <source>{0} sessions · {1}</source>
        <translation>{0} Einheiten · {1}</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Die Sicherung vom {0} zurückholen</translation>
    </message>
</context>
<context>
    <name>BackupQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>Zurück zum Stand vom {0}?</translation>
    </message>
    <message>
        <source>Your record becomes what it was that day ({0}). The record of now is kept in the folder “aside” first, so nothing is deleted. Coach closes and opens again.</source>
        <translation>Deine Aufzeichnung wird wieder, wie sie an diesem Tag war ({0}). Die jetzige wird vorher im Ordner „aside“ aufgehoben, es wird also nichts gelöscht. Coach schließt sich und öffnet sich wieder.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Once a day Coach keeps a copy of your record on this computer, and checks it. Copies of the last seven days, four weeks and twelve months stay. Deleting everything deletes them, too.</source>
        <translation>Einmal am Tag legt Coach auf diesem Computer eine Kopie deiner Aufzeichnung an und prüft sie. Die Kopien der letzten sieben Tage, vier Wochen und zwölf Monate bleiben. Wer alles löscht, löscht auch sie.</translation>
    </message>
    <message>
        <source>The latest backup could not be made: {0}.</source>
        <translation>Die letzte Sicherung ist nicht gelungen: {0}.</translation>
    </message>
    <message>
        <source>The latest backup could not be made. {0}</source>
        <translation>Die letzte Sicherung ist nicht gelungen. {0}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar of {0} weeks</source>
        <translation>Kalender über {0} Wochen</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in and press Start. Or do the session without one and count yourself, or watch the built-in recording.</source>
        <translation>Schließ eine an und drück auf Start. Oder mach die Einheit ohne Kamera und zähl selbst, oder sieh dir das Beispielvideo an.</translation>
    </message>
    <message>
        <source>Without a camera</source>
        <translation>Ohne Kamera</translation>
    </message>
    <message>
        <source>Use the recording</source>
        <translation>Beispielvideo nutzen</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>Beispielvideo zeigen</translation>
    </message>
    <message>
        <source>The camera is not allowed yet, so it stays off.</source>
        <translation>Die Kamera ist noch nicht erlaubt und bleibt aus.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s answer …</source>
        <translation>Warten auf die Antwort des Systems …</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>Kameras werden gesucht …</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in, or open its shutter, and look again. You can go on without one: the built-in recording shows what a session is like.</source>
        <translation>Schließ eine an oder öffne ihre Abdeckung, und such noch einmal. Es geht auch ohne: Das Beispielvideo zeigt, wie eine Einheit abläuft.</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Welche Kamera?</translation>
    </message>
    <message>
        <source>This is {0}. Do you see yourself from head to feet?</source>
        <translation>Das ist {0}. Siehst du dich von Kopf bis Fuß?</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>CameraQuestion</name>
    <message>
        <source>May the camera watch?</source>
        <translation>Darf die Kamera zuschauen?</translation>
    </message>
    <message>
        <source>It counts for you. Pictures are looked at on this computer and forgotten at once; nothing is sent or saved. You can take this back in Settings.</source>
        <translation>Sie zählt für dich. Die Bilder werden auf diesem Computer angeschaut und sofort vergessen; nichts wird gesendet oder gespeichert. In den Einstellungen kannst du das zurücknehmen.</translation>
    </message>
    <message>
        <source>Allow and start</source>
        <translation>Erlauben und starten</translation>
    </message>
    <message>
        <source>Without a camera</source>
        <translation>Ohne Kamera</translation>
    </message>
    <message>
        <source>Use the recording</source>
        <translation>Beispielvideo nutzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Kamera auswählen</translation>
    </message>
    <message>
        <source>Your picture in a set</source>
        <translation>Dein Bild im Satz</translation>
    </message>
    <message>
        <source>Sparing</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Flüssig</translation>
    </message>
    <message>
        <source>Smooth: more pictures a second, and more work for the computer. Counting is the same.</source>
        <translation>Flüssig: mehr Bilder in der Sekunde und mehr Arbeit für den Computer. Gezählt wird genauso.</translation>
    </message>
    <message>
        <source>Turn the camera off</source>
        <translation>Kamera ausschalten</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Your camera</source>
        <translation>Deine Kamera</translation>
    </message>
    <message>
        <source>Put it at knee to hip height, two or three steps away. It goes off as soon as you leave this page.</source>
        <translation>Stell sie auf Knie- bis Hüfthöhe, zwei oder drei Schritte entfernt. Sie geht aus, sobald du diese Seite verlässt.</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Keep theirs</source>
        <translation>Deren Fassung behalten</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meine nehmen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren Fassung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
</context>
<context>
    <name>Closer</name>
    <message>
        <source>FHIR begins with a plan; there is none yet.</source>
        <translation>FHIR beginnt mit einem Plan; es gibt noch keinen.</translation>
    </message>
    <message>
        <source>results-tables.zip</source>
        <translation>ergebnisse-tabellen.zip</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Saved as {0}. Keep it where only you can read it.</source>
        <translation>Gespeichert als {0}. Bewahre es auf, wo nur du es lesen kannst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Show a printed code to the camera</source>
        <translation>Gedruckten Code vor die Kamera halten</translation>
    </message>
    <message>
        <source>Show the printed code to the camera</source>
        <translation>Halte den gedruckten Code vor die Kamera</translation>
    </message>
    <message>
        <source>It is the large square on the sheet from your physio. Hold the sheet flat and still, with light on it. Nothing is taken before you have seen it.</source>
        <translation>Es ist das große Quadrat auf dem Blatt von deiner Fachperson. Halte das Blatt glatt, ruhig und gut beleuchtet. Übernommen wird nichts, bevor du es gesehen hast.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The app may use my camera</source>
        <translation>Die App darf meine Kamera benutzen</translation>
    </message>
    <message>
        <source>To read the code now, and while you set up and exercise. Pictures are looked at on this computer and forgotten at once.</source>
        <translation>Um jetzt den Code zu lesen, und während du einrichtest und übst. Die Bilder werden auf diesem Computer angeschaut und sofort vergessen.</translation>
    </message>
    <message>
        <source>Open the plan file instead</source>
        <translation>Stattdessen die Plandatei öffnen</translation>
    </message>
    <message>
        <source>No code was read yet. More light may help, or holding the sheet a little nearer or farther away until the picture is sharp.</source>
        <translation>Noch wurde kein Code gelesen. Mehr Licht kann helfen, oder das Blatt etwas näher oder weiter weg zu halten, bis das Bild scharf ist.</translation>
    </message>
</context>
<context>
    <name>CodePreview</name>
    <message>
        <source>This is {0}. Hold the sheet so near that the code nearly fills the picture.</source>
        <translation>Das ist {0}. Halte das Blatt so nah, dass der Code das Bild fast füllt.</translation>
    </message>
    <message>
        <source>Plug one in, or open its shutter, and look again. Or open the plan file instead.</source>
        <translation>Schließe eine an oder öffne ihre Blende und suche noch einmal. Oder öffne stattdessen die Plandatei.</translation>
    </message>
</context>
<context>
    <name>CodeRound</name>
    <message>
        <source>The plan was read, but not kept for a moment: {0}</source>
        <translation>Der Plan wurde gelesen, ließ sich aber nicht kurz ablegen: {0}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Two sessions</source>
        <translation>Zwei Einheiten</translation>
    </message>
    <message>
        <source>The other session</source>
        <translation>Die andere Einheit</translation>
    </message>
    <message>
        <source>{0} beside {1}</source>
        <translation>{0} neben {1}</translation>
    </message>
    <message>
        <source>not done in this session</source>
        <translation>in dieser Einheit nicht gemacht</translation>
    </message>
</context>
<context>
    <name>CorrectCard</name>
    <message>
        <source>Correct: {0}</source>
        <translation>Korrigieren: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, for you and your physio</source>
        <translation>Eine Notiz für dich und deine Physio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>Wieder mitzählen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Nicht mitzählen</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was recorded stays in the record; figures use your correction.</source>
        <translation>Was aufgezeichnet wurde, bleibt erhalten; gerechnet wird mit deiner Korrektur.</translation>
    </message>
    <message>
        <source>the camera&apos;s own count</source>
        <translation>so hat die Kamera gezählt</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>Gehaltene Zeit</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>still halten</translation>
    </message>
    <message>
        <source>to get ready</source>
        <translation>zum Bereitmachen</translation>
    </message>
    <message>
        <source>get set</source>
        <translation>gleich geht’s los</translation>
    </message>
    <message>
        <source>of {0} seconds</source>
        <translation>von {0} Sekunden</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Met · {0}</source>
        <translation>Erreicht · {0}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not yet · {0}</source>
        <translation>Noch nicht · {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not known yet · {0}</source>
        <translation>Noch nicht bekannt · {0}</translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message>
        <source>A little higher</source>
        <translation>Etwas höher</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Lower all the way</source>
        <translation>Ganz absenken</translation>
    </message>
    <message>
        <source>Keep your knees long</source>
        <translation>Knie lang lassen</translation>
    </message>
    <message>
        <source>Feet stay planted</source>
        <translation>Füße bleiben stehen</translation>
    </message>
    <message>
        <source>Rise straight up</source>
        <translation>Gerade nach oben</translation>
    </message>
    <message>
        <source>Toes stay down</source>
        <translation>Zehen bleiben am Boden</translation>
    </message>
    <message>
        <source>Lift your heels</source>
        <translation>Fersen anheben</translation>
    </message>
    <message>
        <source>Rise up tall</source>
        <translation>Ganz nach oben strecken</translation>
    </message>
    <message>
        <source>Only the foot moves</source>
        <translation>Nur der Fuß bewegt sich</translation>
    </message>
    <message>
        <source>Lift the other foot</source>
        <translation>Anderen Fuß anheben</translation>
    </message>
    <message>
        <source>Lift the whole foot</source>
        <translation>Ganzen Fuß anheben</translation>
    </message>
    <message>
        <source>Keep your trunk still</source>
        <translation>Oberkörper ruhig halten</translation>
    </message>
    <message>
        <source>Heel against the toes</source>
        <translation>Ferse an die Zehen</translation>
    </message>
    <message>
        <source>One foot in front</source>
        <translation>Einen Fuß nach vorn</translation>
    </message>
    <message>
        <source>Sit or stand up</source>
        <translation>Richte dich auf</translation>
    </message>
    <message>
        <source>Sit down for this one</source>
        <translation>Setz dich hin</translation>
    </message>
    <message>
        <source>Other side, please</source>
        <translation>Bitte die andere Seite</translation>
    </message>
    <message>
        <source>Keep circling</source>
        <translation>Weiterkreisen</translation>
    </message>
    <message>
        <source>Draw a round circle</source>
        <translation>Runde Kreise ziehen</translation>
    </message>
    <message>
        <source>Heel down</source>
        <translation>Ferse runter</translation>
    </message>
    <message>
        <source>Straighten the back knee</source>
        <translation>Hinteres Knie strecken</translation>
    </message>
    <message>
        <source>Bend the back knee</source>
        <translation>Hinteres Knie beugen</translation>
    </message>
    <message>
        <source>Lean in a little</source>
        <translation>Etwas weiter vorlehnen</translation>
    </message>
    <message>
        <source>Toes up the wall</source>
        <translation>Zehen an die Wand</translation>
    </message>
    <message>
        <source>Back into position</source>
        <translation>Zurück in die Position</translation>
    </message>
    <message>
        <source>Lift the foot again</source>
        <translation>Fuß wieder anheben</translation>
    </message>
    <message>
        <source>Standing foot stays still</source>
        <translation>Standfuß bleibt ruhig</translation>
    </message>
    <message>
        <source>Step back into view</source>
        <translation>Zurück ins Bild</translation>
    </message>
    <message>
        <source>Step into the picture</source>
        <translation>Komm ins Bild</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>DELETE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>To delete, type {0}</source>
        <translation>Zum Löschen {0} eintippen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>{0} goes with {1}, {2} and {3}, on every computer of the practice. Nobody can bring them back. To archive only takes somebody off the list.</source>
        <translation>{0} wird mit {1}, {2} und {3} gelöscht, auf jedem Computer der Praxis. Niemand kann das zurückholen. Archivieren nimmt jemanden nur von der Liste.</translation>
    </message>
    <message>
        <source>1 plan</source>
        <translation>1 Plan</translation>
    </message>
    <message>
        <source>{0} plans</source>
        <translation>{0} Plänen</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>{0} results</source>
        <translation>{0} Ergebnissen</translation>
    </message>
    <message>
        <source>1 questionnaire total</source>
        <translation>1 Fragebogensumme</translation>
    </message>
    <message>
        <source>{0} questionnaire totals</source>
        <translation>{0} Fragebogensummen</translation>
    </message>
</context>
<context>
    <name>DoseList</name>
    <message>
        <source>Your exercises now</source>
        <translation>Deine Übungen jetzt</translation>
    </message>
    <message>
        <source>One small step comes after three calm sessions, and only if you say yes.</source>
        <translation>Nach drei ruhigen Einheiten kommt ein kleiner Schritt, und nur, wenn du Ja sagst.</translation>
    </message>
    <message>
        <source>This is the top for this phase.</source>
        <translation>Das ist das Höchste in dieser Phase.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Als Nächstes: {0}</translation>
    </message>
</context>
<context>
    <name>DosePane</name>
    <message>
        <source>What a fresh plan starts from. Each plan can ask for more or less of it.</source>
        <translation>Womit ein neuer Plan beginnt. Jeder Plan kann mehr oder weniger davon verlangen.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Made from {0}</source>
        <translation>Gemacht aus: {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>1 thing to put right</source>
        <translation>1 Sache zu klären</translation>
    </message>
    <message>
        <source>{0} things to put right</source>
        <translation>{0} Sachen zu klären</translation>
    </message>
</context>
<context>
    <name>EffortScale</name>
    <message>
        <source>Effort {0} of 10</source>
        <translation>Anstrengung {0} von 10</translation>
    </message>
    <message>
        <source>No effort</source>
        <translation>Keine Mühe</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>I worked</source>
        <translation>Spürbar</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>All I had</source>
        <translation>Alles gegeben</translation>
    </message>
</context>
<context>
    <name>EmptyPeople</name>
    <message>
        <source>Add the first person</source>
        <translation>Die erste Person hinzufügen</translation>
    </message>
    <message>
        <source>Begin with one person</source>
        <translation>Mit einer Person beginnen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A name or initials is enough. Only your practice sees it.</source>
        <translation>Ein Name oder Initialen genügen. Nur deine Praxis sieht es.</translation>
    </message>
    <message>
        <source>Put their plan together</source>
        <translation>Den Plan zusammenstellen</translation>
    </message>
    <message>
        <source>Pick exercises and doses; the plan travels as a file or on paper.</source>
        <translation>Übungen und Dosis auswählen; der Plan geht als Datei oder auf Papier mit.</translation>
    </message>
    <message>
        <source>Read back what happened</source>
        <translation>Zurücklesen, was geschehen ist</translation>
    </message>
    <message>
        <source>Open the result that they send you, or drop its file on this page.</source>
        <translation>Öffne das Ergebnis, das du bekommst, oder zieh die Datei auf diese Seite.</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>All sessions, movements and pain answers, your age group and your ankle are deleted for good. Nobody can bring them back. Your other settings stay.</source>
        <translation>Alle Einheiten, Bewegungen und Schmerzangaben, deine Altersgruppe und dein Sprunggelenk werden endgültig gelöscht. Niemand kann sie zurückholen. Deine übrigen Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>There is no file {0}. Please check the name.</source>
        <translation>Es gibt keine Datei {0}. Bitte prüfe den Namen.</translation>
    </message>
    <message>
        <source>{0} is a folder or a device. Please choose the file itself.</source>
        <translation>{0} ist ein Ordner oder ein Gerät. Bitte wähle die Datei selbst.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Please check that you may open it.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Bitte prüfe, ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>{0} is empty. Please choose another file.</source>
        <translation>{0} ist leer. Bitte wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no such file is, so it was not opened. Please choose another file.</source>
        <translation>{0} ist größer als {1} MB, und das ist keine solche Datei. Sie wurde nicht geöffnet. Bitte wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is no plan. Please choose the file with the ending .coachplan.</source>
        <translation>{0} ist kein Plan. Bitte wähle die Datei mit der Endung .coachplan.</translation>
    </message>
    <message>
        <source>{0} is no result. Please choose the file with the ending .coachresult.</source>
        <translation>{0} ist kein Ergebnis. Bitte wähle die Datei mit der Endung .coachresult.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of coach. Nothing was taken over. Install the newest version to open it.</source>
        <translation>{0} stammt von einer neueren Version von coach. Nichts wurde übernommen. Installiere die neueste Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{0} was cut off or damaged on its way. Nothing was taken over. Please ask for it again.</source>
        <translation>{0} wurde unterwegs abgeschnitten oder beschädigt. Nichts wurde übernommen. Bitte lass sie dir noch einmal geben.</translation>
    </message>
    <message>
        <source>{0} is not what was signed: somebody or something changed it. Nothing was taken over. Please ask for it again.</source>
        <translation>{0} ist nicht das, was unterschrieben wurde: Jemand oder etwas hat sie verändert. Nichts wurde übernommen. Bitte lass sie dir noch einmal geben.</translation>
    </message>
    <message>
        <source>{0} says something that cannot be, at “{1}”. Nothing was taken over. Please ask for it again.</source>
        <translation>{0} enthält bei „{1}“ etwas, das nicht sein kann. Nichts wurde übernommen. Bitte lass sie dir noch einmal geben.</translation>
    </message>
    <message>
        <source>{0} was sealed for another key, so it cannot be opened here. Open it on the computer that the plan came from.</source>
        <translation>{0} wurde für einen anderen Schlüssel versiegelt und lässt sich hier nicht öffnen. Öffne sie auf dem Computer, von dem der Plan kam.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Please choose another folder.</source>
        <translation>{0} lässt sich nicht schreiben: {1}. Bitte wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This plan cannot be handed over because of “{0}”. Please change that first.</source>
        <translation>Dieser Plan lässt sich wegen „{0}“ nicht weitergeben. Bitte ändere das zuerst.</translation>
    </message>
    <message>
        <source>This plan is too large to hand over. Please take out some pictures of your own exercises, or use smaller ones.</source>
        <translation>Dieser Plan ist zu groß zum Weitergeben. Bitte nimm einige Bilder eigener Übungen heraus oder verwende kleinere.</translation>
    </message>
    <message>
        <source>This is too much for one file. Please leave the recorded movement out, or choose fewer days.</source>
        <translation>Das ist zu viel für eine Datei. Bitte lass die aufgezeichnete Bewegung weg oder wähle weniger Tage.</translation>
    </message>
    <message>
        <source>This is too much for one file. Please choose fewer days.</source>
        <translation>Das ist zu viel für eine Datei. Bitte wähle weniger Tage.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so your key is kept in a file. Please choose a passphrase that guards it.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, darum wird dein Schlüssel in einer Datei aufbewahrt. Bitte wähle eine Passphrase, die ihn schützt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer or is locked. Please unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht oder ist gesperrt. Bitte entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Your key is guarded by a passphrase. Please enter it.</source>
        <translation>Dein Schlüssel ist durch eine Passphrase geschützt. Bitte gib sie ein.</translation>
    </message>
    <message>
        <source>Please choose a passphrase of at least {0} characters.</source>
        <translation>Bitte wähle eine Passphrase mit mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>This passphrase does not open your key. Please try again.</source>
        <translation>Diese Passphrase öffnet deinen Schlüssel nicht. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Your stored key is damaged and was left as it is. Put a copy of it back, or remove it to make a new one: whoever knows the old one will be told that it changed.</source>
        <translation>Dein gespeicherter Schlüssel ist beschädigt und blieb, wie er ist. Lege eine Kopie an seinen Platz, oder entferne ihn für einen neuen: Wer den alten kennt, erfährt, dass er gewechselt hat.</translation>
    </message>
    <message>
        <source>Your key cannot be kept: {0}. Please check the data folder.</source>
        <translation>Dein Schlüssel lässt sich nicht aufbewahren: {0}. Bitte prüfe den Datenordner.</translation>
    </message>
    <message>
        <source>This code holds no plan. Please hold the large code of the sheet up to the camera.</source>
        <translation>Dieser Code enthält keinen Plan. Bitte halte den großen Code des Blattes vor die Kamera.</translation>
    </message>
    <message>
        <source>This code was made by a newer version of coach. Install the newest version, or ask for the plan file.</source>
        <translation>Dieser Code stammt von einer neueren Version von coach. Installiere die neueste Version, oder lass dir die Plandatei geben.</translation>
    </message>
    <message>
        <source>The plan in this code is damaged. Nothing was taken over. Please scan it again, or ask for the plan file.</source>
        <translation>Der Plan in diesem Code ist beschädigt. Nichts wurde übernommen. Bitte halte ihn noch einmal vor die Kamera, oder lass dir die Plandatei geben.</translation>
    </message>
    <message>
        <source>The plan in this code is not what was signed: somebody or something changed it. Nothing was taken over. Please ask for the plan file.</source>
        <translation>Der Plan in diesem Code ist nicht der, der unterschrieben wurde: Jemand oder etwas hat ihn verändert. Nichts wurde übernommen. Bitte lass dir die Plandatei geben.</translation>
    </message>
</context>
<context>
    <name>ExerciseEditor</name>
    <message>
        <source>Own exercise</source>
        <translation>Eigene Übung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>Teile der Übung</translation>
    </message>
    <message>
        <source>On the recording: {0}</source>
        <translation>In der Aufnahme: {0}</translation>
    </message>
    <message>
        <source>Changed on another computer</source>
        <translation>Auf einem anderen Computer geändert</translation>
    </message>
    <message>
        <source>“{0}” was changed at {1} on {2} since you opened it. Yours can take its place, or you go on looking and decide later. Nothing has been overwritten.</source>
        <translation>„{0}“ wurde um {1} auf {2} geändert, seit du sie geöffnet hast. Deine Fassung kann an ihre Stelle treten, oder du siehst sie dir weiter an und entscheidest später. Überschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
    <message>
        <source>Leave this exercise?</source>
        <translation>Diese Übung verlassen?</translation>
    </message>
    <message>
        <source>What you have changed is not saved yet.</source>
        <translation>Was du geändert hast, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ExercisePick</name>
    <message>
        <source>Which one moves alike?</source>
        <translation>Welche bewegt sich ähnlich?</translation>
    </message>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Yours is counted or timed in the same way. Words, picture, dose and limits are yours to change.</source>
        <translation>Deine wird auf dieselbe Weise gezählt oder gestoppt. Worte, Bild, Umfang und Grenzen kannst du ändern.</translation>
    </message>
</context>
<context>
    <name>ExerciseRound</name>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Choose an exercise file</source>
        <translation>Übungsdatei wählen</translation>
    </message>
    <message>
        <source>Exercise (*.toml)</source>
        <translation>Übung (*.toml)</translation>
    </message>
    <message>
        <source>This file was not taken in. {0}</source>
        <translation>Diese Datei wurde nicht aufgenommen. {0}</translation>
    </message>
    <message>
        <source>{0} could not be written. Choose another place.</source>
        <translation>{0} konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>Your own picture is not in it.</source>
        <translation>Dein eigenes Bild ist nicht darin.</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>Plans that were signed with it keep their copy. New plans cannot use it.</source>
        <translation>Pläne, die mit ihr unterschrieben wurden, behalten ihre Kopie. Neue Pläne können sie nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ExerciseShelf</name>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Made from the shipped ones, for your plans. They travel inside each plan.</source>
        <translation>Aus den mitgelieferten gemacht, für deine Pläne. Sie reisen in jedem Plan mit.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei aufnehmen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Choose a shipped exercise that moves alike, and make it fit the person: other words, another picture, another range. You can try it before anybody else does.</source>
        <translation>Wähle eine mitgelieferte Übung, die sich ähnlich bewegt, und passe sie der Person an: andere Worte, ein anderes Bild, ein anderer Umfang der Bewegung. Du kannst sie ausprobieren, bevor es jemand anders tut.</translation>
    </message>
</context>
<context>
    <name>ExerciseTrials</name>
    <message>
        <source>Use a recording</source>
        <translation>Eine Aufnahme nehmen</translation>
    </message>
    <message>
        <source>Recordings ({0})</source>
        <translation>Aufnahmen ({0})</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Eine Aufnahme wählen</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No camera was found. Please plug one in and try again.</source>
        <translation>Es wurde keine Kamera gefunden. Bitte schließ eine an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is no camera “{0}”. There is: {1}.</source>
        <translation>Es gibt keine Kamera „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} is no longer there. Please plug it in and try again.</source>
        <translation>{0} ist nicht mehr da. Bitte schließ sie an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is in use by “{1}”. Please close that program, or choose another camera.</source>
        <translation>{0} wird von „{1}“ benutzt. Bitte schließ dieses Programm oder wähle eine andere Kamera.</translation>
    </message>
    <message>
        <source>{0} does not open; it may be in use by another program. Please close that program, or choose another camera.</source>
        <translation>{0} lässt sich nicht öffnen; vielleicht benutzt sie ein anderes Programm. Bitte schließ dieses Programm oder wähle eine andere Kamera.</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} seconds. Please unplug it, plug it in again and try once more.</source>
        <translation>{0} hat nach {1} Sekunden nicht geantwortet. Bitte zieh sie ab, schließ sie wieder an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{0} has stopped sending pictures. Please unplug it, plug it in again and try once more.</source>
        <translation>{0} sendet keine Bilder mehr. Bitte zieh sie ab, schließ sie wieder an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>You may not use {0}. Please ask for your user to be put in the “video” group, then log in again.</source>
        <translation>Du darfst {0} nicht benutzen. Bitte lass dein Benutzerkonto in die Gruppe „video“ aufnehmen und melde dich dann neu an.</translation>
    </message>
    <message>
        <source>Windows does not let this program use {0}. Please allow desktop apps in Settings, Privacy &amp; security, Camera.</source>
        <translation>Windows lässt dieses Programm {0} nicht benutzen. Bitte erlaube Desktop-Apps unter Einstellungen, Datenschutz und Sicherheit, Kamera.</translation>
    </message>
    <message>
        <source>macOS does not let this program use {0}. Please allow it in System Settings, Privacy &amp; Security, Camera, and start the program again.</source>
        <translation>macOS lässt dieses Programm {0} nicht benutzen. Bitte erlaube es unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera, und starte das Programm neu.</translation>
    </message>
    <message>
        <source>This computer manages {0} pictures a second with the full pose model, so the faster, slightly less exact one is used from here on.</source>
        <translation>Dieser Computer schafft mit dem genauen Posenmodell {0} Bilder in der Sekunde, darum arbeitet ab jetzt das schnellere, etwas weniger genaue.</translation>
    </message>
    <message>
        <source>This computer is slow for the full pose model. {0}</source>
        <translation>Dieser Computer ist langsam für das genaue Posenmodell. {0}</translation>
    </message>
    <message>
        <source>This computer is busy or slow: it manages {0} pictures a second. Please move slowly, or close other programs: quick movements may be missed.</source>
        <translation>Dieser Computer ist ausgelastet oder langsam: Er schafft {0} Bilder in der Sekunde. Bitte beweg dich langsam oder schließ andere Programme: Schnelle Bewegungen werden sonst vielleicht übersehen.</translation>
    </message>
    <message>
        <source>The {0} pose model does not load ({1}). Please install the program again.</source>
        <translation>Das Posenmodell {0} lässt sich nicht laden ({1}). Bitte installiere das Programm neu.</translation>
    </message>
    <message>
        <source>The pose model {0} cannot be read ({1}). Please install the program again.</source>
        <translation>Das Posenmodell {0} lässt sich nicht lesen ({1}). Bitte installiere das Programm neu.</translation>
    </message>
    <message>
        <source>The pose model {0} is damaged: it is not the file that was shipped. Please install the program again.</source>
        <translation>Das Posenmodell {0} ist beschädigt: Es ist nicht die mitgelieferte Datei. Bitte installiere das Programm neu.</translation>
    </message>
    <message>
        <source>The pose model does not run on this computer. It needs Windows or Linux on an Intel or AMD processor, or a Mac with an Apple processor. ({0})</source>
        <translation>Das Posenmodell läuft auf diesem Computer nicht. Es braucht Windows oder Linux auf einem Intel- oder AMD-Prozessor oder einen Mac mit Apple-Prozessor. ({0})</translation>
    </message>
    <message>
        <source>There is no file {0}. Please check the name.</source>
        <translation>Es gibt keine Datei {0}. Bitte prüf den Namen.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Please check the name.</source>
        <translation>Es gibt keinen Ordner {0}. Bitte prüf den Namen.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be listed ({1}). Please check that you may open it.</source>
        <translation>Der Ordner {0} lässt sich nicht auflisten ({1}). Bitte prüf, ob du ihn öffnen darfst.</translation>
    </message>
    <message>
        <source>There are no pictures in {0}. Please choose a folder with PNG or JPEG files.</source>
        <translation>In {0} sind keine Bilder. Bitte wähle einen Ordner mit PNG- oder JPEG-Dateien.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read. Please remove it or save it again.</source>
        <translation>{0} ist kein lesbares Bild. Bitte entfern es oder speichere es neu.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Please check that you may open it.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Bitte prüf, ob du die Datei öffnen darfst.</translation>
    </message>
    <message>
        <source>{0} is not a file. Please choose a video file.</source>
        <translation>{0} ist keine Datei. Bitte wähle eine Videodatei.</translation>
    </message>
    <message>
        <source>{0} is empty. Please choose another file.</source>
        <translation>{0} ist leer. Bitte wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is too short. Please install the program again.</source>
        <translation>{0} ist zu kurz. Bitte installiere das Programm neu.</translation>
    </message>
    <message>
        <source>{0} is not a video that can be played, or it is damaged. Please choose another file, or save it again as MP4.</source>
        <translation>{0} ist kein abspielbares Video oder ist beschädigt. Bitte wähle eine andere Datei oder speichere sie neu als MP4.</translation>
    </message>
    <message>
        <source>{0} has no picture in it that can be shown. It may have been cut off while it was recorded or copied.</source>
        <translation>{0} enthält kein Bild, das sich zeigen lässt. Vielleicht wurde die Aufnahme oder das Kopieren abgebrochen.</translation>
    </message>
    <message>
        <source>{0} is not a sound pose track: {1}. Please choose another file.</source>
        <translation>{0} ist keine brauchbare Posenspur: {1}. Bitte wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be saved ({1}). Please check the folder and the space on the disk.</source>
        <translation>{0} lässt sich nicht speichern ({1}). Bitte prüf den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Your exercise record is damaged: {0}. Nothing was changed. The file is {1}. Put a backup in its place, or move it to another folder to begin a new record, and keep it: much of it can often be rescued.</source>
        <translation>Deine Übungsaufzeichnung ist beschädigt: {0}. Nichts wurde geändert. Die Datei ist {1}. Leg eine Sicherung an ihre Stelle, oder verschieb sie in einen anderen Ordner, um neu zu beginnen, und heb sie auf: Vieles lässt sich oft retten.</translation>
    </message>
    <message>
        <source>Your exercise record was written by a newer version of coach. Nothing was changed. Install the newest version to go on. The file is {0}.</source>
        <translation>Deine Übungsaufzeichnung stammt von einer neueren Version von Coach. Nichts wurde geändert. Installiere die neueste Version, um weiterzumachen. Die Datei ist {0}.</translation>
    </message>
    <message>
        <source>Your exercises cannot be saved: {0}. What was saved before is safe. The file is {1}.</source>
        <translation>Deine Übungen lassen sich nicht speichern: {0}. Was vorher gespeichert war, ist noch da. Die Datei ist {1}.</translation>
    </message>
    <message>
        <source>Another program is using your exercise record. Close other windows of coach and programs that look at {0}, then try again.</source>
        <translation>Ein anderes Programm benutzt deine Übungsaufzeichnung. Schließ andere Fenster von Coach und Programme, die {0} anschauen, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Coach is already open on this computer with the same record. Go on in that window, or look at the record here without changing it.</source>
        <translation>Coach ist auf diesem Computer mit derselben Aufzeichnung schon offen. Mach in jenem Fenster weiter, oder sieh dir die Aufzeichnung hier nur an.</translation>
    </message>
    <message>
        <source>Your record is open for looking only, so this was not kept. What is in it is safe.</source>
        <translation>Deine Aufzeichnung ist nur zum Ansehen offen, deshalb wurde das nicht aufgehoben. Was darin steht, ist sicher.</translation>
    </message>
    <message>
        <source>Another window of coach has changed your record meanwhile: its passphrase, or a backup was brought back. Nothing is lost. Close this window and open coach again to look at it.</source>
        <translation>Ein anderes Fenster von Coach hat deine Aufzeichnung inzwischen geändert: ihre Passphrase, oder eine Sicherung wurde zurückgeholt. Nichts ist verloren. Schließe dieses Fenster und öffne Coach erneut, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Your exercise record is locked with a passphrase. Open it with your passphrase to go on. The file is {0}.</source>
        <translation>Deine Aufzeichnung ist mit einer Passphrase verschlossen. Öffne sie mit deiner Passphrase, dann geht es weiter. Die Datei ist {0}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of your record. Please try again.</source>
        <translation>Das ist nicht die Passphrase deiner Aufzeichnung. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It was stopped. Your record and its backups are as they were before.</source>
        <translation>Es wurde abgebrochen. Deine Aufzeichnung und ihre Sicherungen sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>Please choose a passphrase of at least {0} characters.</source>
        <translation>Bitte wähle eine Passphrase mit mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>The part of coach that locks and opens records with a passphrase does not run on this computer. Please install the program again.</source>
        <translation>Der Teil von Coach, der Aufzeichnungen mit einer Passphrase verschließt und öffnet, läuft auf diesem Computer nicht. Bitte installiere das Programm noch einmal.</translation>
    </message>
    <message>
        <source>This session is no longer in your record.</source>
        <translation>Diese Einheit ist nicht mehr in deiner Aufzeichnung.</translation>
    </message>
    <message>
        <source>This set is no longer in your record.</source>
        <translation>Dieser Satz ist nicht mehr in deinen Aufzeichnungen.</translation>
    </message>
    <message>
        <source>This session has already ended, so nothing can be added to it.</source>
        <translation>Diese Einheit ist schon beendet, darum lässt sich nichts mehr hinzufügen.</translation>
    </message>
    <message>
        <source>This session has no set yet to keep the movement with.</source>
        <translation>Diese Einheit hat noch keinen Satz, zu dem die Bewegung gehören könnte.</translation>
    </message>
    <message>
        <source>An unfinished session was begun by another version of coach and cannot be continued by this one. What you did in it is kept.</source>
        <translation>Eine offene Einheit wurde mit einer anderen Version von Coach begonnen und lässt sich mit dieser nicht fortsetzen. Was du darin gemacht hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>sie ist keine Datenbank</translation>
    </message>
    <message>
        <source>it holds no exercise record</source>
        <translation>sie enthält keine Übungsaufzeichnung</translation>
    </message>
    <message>
        <source>it does not say which version wrote it</source>
        <translation>sie sagt nicht, welche Version sie geschrieben hat</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>parts of it are missing or overwritten</source>
        <translation>Teile davon fehlen oder sind überschrieben</translation>
    </message>
    <message>
        <source>some of its tables are missing</source>
        <translation>einige ihrer Tabellen fehlen</translation>
    </message>
    <message>
        <source>the file is gone and only its log is left</source>
        <translation>die Datei ist weg, nur ihr Protokoll ist noch da</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>ein Text darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>a value in it cannot be read</source>
        <translation>ein Wert darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>the disk answered “{0}”</source>
        <translation>der Datenträger antwortet „{0}“</translation>
    </message>
    <message>
        <source>the file can only be read</source>
        <translation>die Datei lässt sich nur lesen</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>there is a file where the folder should be</source>
        <translation>wo der Ordner sein sollte, ist eine Datei</translation>
    </message>
    <message>
        <source>coach is not allowed to write to this folder</source>
        <translation>Coach darf in diesen Ordner nicht schreiben</translation>
    </message>
    <message>
        <source>The file cannot be opened. Look whether it is still there.</source>
        <translation>Die Datei lässt sich nicht öffnen. Sieh nach, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>The file is larger than any run. Export one activity by itself.</source>
        <translation>Die Datei ist größer als jeder Lauf. Exportiere eine einzelne Aktivität.</translation>
    </message>
    <message>
        <source>This is no GPX, TCX or FIT file. Export the run in one of the three.</source>
        <translation>Das ist keine GPX-, TCX- oder FIT-Datei. Exportiere den Lauf in einem der drei Formate.</translation>
    </message>
    <message>
        <source>The file holds things that no watch writes, so it was not read.</source>
        <translation>In der Datei stehen Dinge, die keine Uhr schreibt. Darum wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is damaged or its end is missing. Export it once more.</source>
        <translation>Die Datei ist beschädigt, oder ihr Ende fehlt. Exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no activity in this file.</source>
        <translation>In dieser Datei ist keine Aktivität.</translation>
    </message>
    <message>
        <source>The activity has no times, so how long it took is unknown. Type the run in.</source>
        <translation>Die Aktivität hat keine Zeiten, darum ist ihre Dauer unbekannt. Trag den Lauf von Hand ein.</translation>
    </message>
    <message>
        <source>The activity is shorter than half a minute.</source>
        <translation>Die Aktivität ist kürzer als eine halbe Minute.</translation>
    </message>
    <message>
        <source>The activity is longer than a day. Type in the part that was a run.</source>
        <translation>Die Aktivität ist länger als ein Tag. Trag den Teil ein, der ein Lauf war.</translation>
    </message>
    <message>
        <source>This is faster than anybody runs. It may have been a ride.</source>
        <translation>So schnell läuft niemand. Vielleicht war es eine Fahrt.</translation>
    </message>
    <message>
        <source>The activity is dated in the future. The clock of the watch may be off.</source>
        <translation>Die Aktivität liegt in der Zukunft. Vielleicht geht die Uhr falsch.</translation>
    </message>
</context>
<context>
    <name>FaultCard</name>
    <message>
        <source>Right while it is</source>
        <translation>Richtig, solange es so ist</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>At most five words.</source>
        <translation>Höchstens fünf Wörter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the fault “{0}”</source>
        <translation>Den Fehler „{0}“ entfernen</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>In the original: {0}</source>
        <translation>Im Original: {0}</translation>
    </message>
    <message>
        <source>allowed: {0}</source>
        <translation>erlaubt: {0}</translation>
    </message>
    <message>
        <source> to </source>
        <translation> bis </translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>bis {0}</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tabellen für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Take in an export</source>
        <translation>Einen Export übernehmen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>All of it is yours, as plain files that other programs can read. An export can be taken in on another computer: what is there already stays as it is.</source>
        <translation>Alles gehört dir, als einfache Dateien, die auch andere Programme lesen. Ein Export lässt sich auf einem anderen Computer übernehmen: Was dort schon ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Taken in: {0} sessions and {1} entries.</source>
        <translation>Übernommen: {0} Einheiten und {1} Einträge.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} waren schon da.</translation>
    </message>
    <message>
        <source>{0} differed from yours; yours stayed.</source>
        <translation>{0} waren anders als deine; deine blieben.</translation>
    </message>
</context>
<context>
    <name>FinishQuestion</name>
    <message>
        <source>Finish here?</source>
        <translation>Hier beenden?</translation>
    </message>
    <message>
        <source>What you have done is kept and counts.</source>
        <translation>Was du gemacht hast, bleibt erhalten und zählt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Look at one more thing</source>
        <translation>Auf noch etwas achten</translation>
    </message>
    <message>
        <source>A fault is named and noted; the repetition counts all the same. It has to last 0.3 s, and with repetitions to show in two of three.</source>
        <translation>Ein Fehler wird genannt und vermerkt; die Wiederholung zählt trotzdem. Er muss 0,3 s andauern und bei Wiederholungen in zwei von dreien zu sehen sein.</translation>
    </message>
</context>
<context>
    <name>FortnightForm</name>
    <message>
        <source>How is it going on the whole?</source>
        <translation>Wie geht es im Ganzen?</translation>
    </message>
    <message>
        <source>Leave out what you do not want to say.</source>
        <translation>Lass weg, was du nicht sagen möchtest.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name up to three things that matter to you and that the ankle makes hard. How well do they go today?</source>
        <translation>Nenne bis zu drei Dinge, die dir wichtig sind und die das Sprunggelenk schwer macht. Wie gut gehen sie heute?</translation>
    </message>
    <message>
        <source>Such as climbing stairs</source>
        <translation>Etwa Treppensteigen</translation>
    </message>
    <message>
        <source>Such as walking for half an hour</source>
        <translation>Etwa eine halbe Stunde gehen</translation>
    </message>
    <message>
        <source>Such as kneeling, dancing, work</source>
        <translation>Etwa knien, tanzen, arbeiten</translation>
    </message>
    <message>
        <source>Since the plan began, the ankle is on the whole …</source>
        <translation>Seit dem Beginn des Plans ist es mit dem Sprunggelenk im Ganzen …</translation>
    </message>
</context>
<context>
    <name>FortnightNotice</name>
    <message>
        <source>How is it going on the whole?</source>
        <translation>Wie geht es im Ganzen?</translation>
    </message>
    <message>
        <source>A minute every two weeks tells you and your physio what has changed.</source>
        <translation>Eine Minute alle zwei Wochen sagt dir und deiner Fachperson, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Erzählen</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>What you can read meanwhile</source>
        <translation>Was du inzwischen lesen kannst</translation>
    </message>
    <message>
        <source>First, a few questions</source>
        <translation>Zuerst ein paar Fragen</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Open the safety questions</source>
        <translation>Sicherheitsfragen öffnen</translation>
    </message>
    <message>
        <source>Waits for now</source>
        <translation>Wartet vorerst</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>How it opens again</source>
        <translation>Wie es wieder aufgeht</translation>
    </message>
</context>
<context>
    <name>GoOnOffer</name>
    <message>
        <source>Go on with your session</source>
        <translation>Mach mit deiner Einheit weiter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It stopped on {0} at {1}. All that was counted is kept.</source>
        <translation>Sie brach am {0} um {1} ab. Alles Gezählte ist noch da.</translation>
    </message>
</context>
<context>
    <name>GrowthSection</name>
    <message>
        <source>Growth</source>
        <translation>Steigerung</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>By small steps</source>
        <translation>In kleinen Schritten</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Sets, up to</source>
        <translation>Sätze, bis zu</translation>
    </message>
    <message>
        <source>A step is suggested after three calm sessions. By the pain rules it shrinks anyway.</source>
        <translation>Nach drei ruhigen Einheiten wird ein Schritt vorgeschlagen. Nach den Schmerzregeln wird es ohnehin weniger.</translation>
    </message>
    <message>
        <source>Hold, up to</source>
        <translation>Halten, bis zu</translation>
    </message>
    <message>
        <source>Repetitions, up to</source>
        <translation>Wiederholungen, bis zu</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>HalfHourCard</name>
    <message>
        <source>Half an hour later: how does the ankle feel?</source>
        <translation>Eine halbe Stunde danach: Wie fühlt sich das Sprunggelenk an?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>One touch is enough. 0 is no pain.</source>
        <translation>Einmal tippen genügt. 0 heißt kein Schmerz.</translation>
    </message>
</context>
<context>
    <name>HandRing</name>
    <message>
        <source>Going on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start the set</source>
        <translation>Satz starten</translation>
    </message>
    <message>
        <source>Both hands up</source>
        <translation>Beide Hände hoch</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Plans (*.coachplan)</source>
        <translation>Pläne (*.coachplan)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>{0} was not written: {1}</source>
        <translation>{0} wurde nicht geschrieben: {1}</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
</context>
<context>
    <name>HandsHint</name>
    <message>
        <source>Your hands are the remote control</source>
        <translation>Deine Hände sind die Fernbedienung</translation>
    </message>
    <message>
        <source>Hold one hand up high to pause or go on. Hold both up to start the next set. A ring fills while you do.</source>
        <translation>Halte eine Hand hoch für Pause oder Weiter. Halte beide hoch, um den nächsten Satz zu starten. Dabei füllt sich ein Ring.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Plans and results</source>
        <translation>Pläne und Ergebnisse</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan unterschrieben</translation>
    </message>
    <message>
        <source>Result read</source>
        <translation>Ergebnis gelesen</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{0} exercises</source>
        <translation>{0} Übungen</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>with the movements</source>
        <translation>mit den Bewegungen</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>Your name on plans</source>
        <translation>Dein Name auf Plänen</translation>
    </message>
    <message>
        <source>As people know you</source>
        <translation>Wie man dich kennt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Who signs your plans?</source>
        <translation>Wer unterschreibt deine Pläne?</translation>
    </message>
    <message>
        <source>A plan carries your name and is signed with a key that only this computer has, so that nobody can change it on the way.</source>
        <translation>Ein Plan trägt deinen Namen und wird mit einem Schlüssel unterschrieben, den nur dieser Computer hat, damit ihn unterwegs niemand ändern kann.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Eine Passphrase wählen</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
</context>
<context>
    <name>LaterQuestion</name>
    <message>
        <source>Answer later?</source>
        <translation>Später antworten?</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>One question is open.</source>
        <translation>Eine Frage ist offen.</translation>
    </message>
    <message>
        <source>{0} questions are open.</source>
        <translation>{0} Fragen sind offen.</translation>
    </message>
    <message>
        <source>What needs the answers stays locked until then: running, hopping and exercises that load the ankle, or all of them. What you did answer is kept.</source>
        <translation>Was die Antworten braucht, bleibt bis dahin gesperrt: Laufen, Hüpfen und Übungen mit Last auf dem Sprunggelenk, oder alle. Was du beantwortet hast, bleibt.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LearnCard</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>See a professional when</source>
        <translation>Fachlich ansehen lassen</translation>
    </message>
    <message>
        <source>Moves that may help</source>
        <translation>Übungen, die helfen können</translation>
    </message>
    <message>
        <source>The figures here</source>
        <translation>Die Zahlen hier</translation>
    </message>
</context>
<context>
    <name>LearnHost</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>LearnList</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Karten durchsuchen</translation>
    </message>
    <message>
        <source>Search, for example swelling, tendon or shoes</source>
        <translation>Suche, zum Beispiel Schwellung, Sehne oder Schuhe</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation>Keine Karte passt</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>Versuch ein anderes Wort oder schau alle durch.</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Alle Karten zeigen</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>{0} cards</source>
        <translation>{0} Karten</translation>
    </message>
    <message>
        <source>What may be behind a sore ankle, and what to do about it</source>
        <translation>Was hinter einem wunden Knöchel stecken kann und was du tun kannst</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Left out today: {0}</source>
        <translation>Heute weggelassen: {0}</translation>
    </message>
    <message>
        <source>Plainer today: {0}</source>
        <translation>Heute einfacher: {0}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>LibraryHost</name>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>LibraryLesson</name>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zu den Übungen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Stop the picture</source>
        <translation>Bild anhalten</translation>
    </message>
    <message>
        <source>Which leg works?</source>
        <translation>Welches Bein übt?</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie gut ist</translation>
    </message>
    <message>
        <source>Where to be</source>
        <translation>Wo du stehst oder sitzt</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Skip it when</source>
        <translation>Lass sie aus</translation>
    </message>
    <message>
        <source>Do it like this</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Bild abspielen</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Search by name, purpose or equipment</source>
        <translation>Name, Zweck oder Zubehör suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Übt</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>No exercise fits</source>
        <translation>Keine Übung passt</translation>
    </message>
    <message>
        <source>Try another word, or clear the filters.</source>
        <translation>Versuch ein anderes Wort oder setz die Filter zurück.</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{0} exercises</source>
        <translation>{0} Übungen</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Pain during it, at most</source>
        <translation>Schmerz dabei, höchstens</translation>
    </message>
    <message>
        <source>Range, at most</source>
        <translation>Umfang, höchstens</translation>
    </message>
    <message>
        <source>Effort, at most</source>
        <translation>Anstrengung, höchstens</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
</context>
<context>
    <name>LoadSection</name>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>such as red</source>
        <translation>etwa rot</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>wenn gewünscht</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
</context>
<context>
    <name>LockQuestion</name>
    <message>
        <source>Your present passphrase</source>
        <translation>Deine jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>I know that it cannot be brought back</source>
        <translation>Ich weiß, dass sie sich nicht wiederbringen lässt</translation>
    </message>
    <message>
        <source>Whoever forgets it loses the record. I have kept it in a safe place.</source>
        <translation>Wer sie vergisst, verliert die Aufzeichnung. Ich habe sie an einem sicheren Ort aufgehoben.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Please use at least {0} characters.</source>
        <translation>Bitte nimm mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dasselbe wie oben.</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>Das ist nicht deine Passphrase.</translation>
    </message>
    <message>
        <source>At least eight characters. Four or five words that do not belong together are good and easy to keep in mind. Write them down, and keep the paper away from this computer.</source>
        <translation>Mindestens acht Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind gut und leicht zu merken. Schreib sie auf, und bewahre den Zettel nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>Coach closes, writes your record and its backups anew, and opens again. Damaged copies that cannot be locked are deleted.</source>
        <translation>Coach schließt sich, schreibt deine Aufzeichnung und ihre Sicherungen neu und öffnet sich wieder. Beschädigte Kopien, die sich nicht verschließen lassen, werden gelöscht.</translation>
    </message>
    <message>
        <source>A passphrase for your record</source>
        <translation>Eine Passphrase für deine Aufzeichnung</translation>
    </message>
    <message>
        <source>Lock my record</source>
        <translation>Aufzeichnung verschließen</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Eine andere Passphrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Afterwards everybody who can open your files on this computer can read your record. Coach closes, writes it and its backups anew, and opens again.</source>
        <translation>Danach kann jeder deine Aufzeichnung lesen, der auf diesem Computer deine Dateien öffnen kann. Coach schließt sich, schreibt sie und ihre Sicherungen neu und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Die Passphrase entfernen?</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Passphrase for your record</source>
        <translation>Passphrase für deine Aufzeichnung</translation>
    </message>
    <message>
        <source>Useful where several people use this computer: without the passphrase nobody can read your record or its backups. You type it each time Coach opens. If it is forgotten, nobody can open the record any more.</source>
        <translation>Nützlich, wo mehrere diesen Computer benutzen: Ohne die Passphrase kann niemand deine Aufzeichnung oder ihre Sicherungen lesen. Du gibst sie jedes Mal ein, wenn Coach sich öffnet. Ist sie vergessen, kann niemand die Aufzeichnung mehr öffnen.</translation>
    </message>
    <message>
        <source>It does not lock what you save as a file, the people and plans of a practice, or Coach while it is open.</source>
        <translation>Sie verschließt nicht, was du als Datei speicherst, nicht die Personen und Pläne einer Praxis, und nicht Coach, solange es offen ist.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Your record has a passphrase.</source>
        <translation>Deine Aufzeichnung hat eine Passphrase.</translation>
    </message>
    <message>
        <source>Your record has no passphrase.</source>
        <translation>Deine Aufzeichnung hat keine Passphrase.</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open my record</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Ich habe sie vergessen</translation>
    </message>
    <message>
        <source>Close Coach</source>
        <translation>Coach schließen</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Put it aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Your backups are being finished: they follow the passphrase of your record. With many of them that takes a few minutes. If it is cut off, nothing is lost.</source>
        <translation>Deine Sicherungen werden fertiggestellt: Sie folgen der Passphrase deiner Aufzeichnung. Bei vielen dauert das einige Minuten. Wird es unterbrochen, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Your record is locked</source>
        <translation>Deine Aufzeichnung ist verschlossen</translation>
    </message>
    <message>
        <source>Please type your passphrase. Coach needs it once, and keeps it nowhere on the disk.</source>
        <translation>Bitte gib deine Passphrase ein. Coach braucht sie einmal und legt sie nirgends auf dem Laufwerk ab.</translation>
    </message>
    <message>
        <source>Without it nobody can open your record</source>
        <translation>Ohne sie kann niemand deine Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>There is no second way in, for you or for anybody else, and we cannot help. Perhaps it comes back to you: look at capital letters, at spaces, and at the language of the keyboard.</source>
        <translation>Es gibt keinen zweiten Weg hinein, weder für dich noch für andere, und auch wir können nicht helfen. Vielleicht fällt sie dir wieder ein: Achte auf Großbuchstaben, auf Leerzeichen und auf die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>You can also begin with an empty record. Nothing is deleted: the locked record and its backups stay in the folder “aside”, and open again with the passphrase.</source>
        <translation>Du kannst auch mit einer leeren Aufzeichnung beginnen. Es wird nichts gelöscht: Die verschlossene Aufzeichnung und ihre Sicherungen bleiben im Ordner „aside“ und lassen sich mit der Passphrase wieder öffnen.</translation>
    </message>
    <message>
        <source>Another window of Coach has this record, so only that one can begin anew.</source>
        <translation>Ein anderes Fenster von Coach hat diese Aufzeichnung, darum kann nur dort neu begonnen werden.</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>Bitte gib deine Passphrase ein.</translation>
    </message>
    <message>
        <source>The next try is possible in {0} s.</source>
        <translation>Der nächste Versuch geht in {0} s.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Reduced: pictures stand still and rings do not glide.</source>
        <translation>Weniger: Bilder stehen still und Ringe gleiten nicht.</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What is listed here is settled; it comes back with the next sign.</source>
        <translation>Was hier steht, ist damit erledigt; mit dem nächsten Zeichen kommt es wieder.</translation>
    </message>
    <message>
        <source>Yes to: {0}</source>
        <translation>Ja bei: {0}</translation>
    </message>
</context>
<context>
    <name>LoopView</name>
    <message>
        <source>The movement: {0}</source>
        <translation>Die Bewegung: {0}</translation>
    </message>
</context>
<context>
    <name>LowerRow</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Pain, four weeks</source>
        <translation>Schmerz, vier Wochen</translation>
    </message>
    <message>
        <source>Last time: {0}</source>
        <translation>Letztes Mal: {0}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Put the camera at knee to hip height and stand two or three steps away, so that it sees you from head to feet. Pictures never leave this computer.</source>
        <translation>Stell die Kamera auf Knie- bis Hüfthöhe und geh zwei, drei Schritte zurück, damit sie dich von Kopf bis Fuß sieht. Bilder verlassen diesen Computer nie.</translation>
    </message>
</context>
<context>
    <name>ManageCard</name>
    <message>
        <source>Report on one page</source>
        <translation>Bericht auf einer Seite</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tabellen zum Weiterrechnen</translation>
    </message>
    <message>
        <source>FHIR for another program</source>
        <translation>FHIR für ein anderes Programm</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Mit anderer Person zusammenlegen …</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Send it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Take back from the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message>
        <source>Watched: {0}.</source>
        <translation>Beobachtet wird: {0}.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What has to be right</source>
        <translation>Was stimmen muss</translation>
    </message>
    <message>
        <source>The clock runs while all of these are met.</source>
        <translation>Die Uhr läuft, solange all das erfüllt ist.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>What must not happen meanwhile</source>
        <translation>Was währenddessen nicht passieren darf</translation>
    </message>
    <message>
        <source>A repetition outside of one of these bands is told as not counted.</source>
        <translation>Eine Wiederholung außerhalb einer dieser Spannen zählt nicht, und das wird gesagt.</translation>
    </message>
    <message>
        <source>Being seen</source>
        <translation>Gesehen werden</translation>
    </message>
    <message>
        <source>The person counts this one: there is nothing to measure.</source>
        <translation>Hier zählt die Person selbst: Es gibt nichts zu messen.</translation>
    </message>
    <message>
        <source>Otherwise: “{0}”</source>
        <translation>Sonst: „{0}“</translation>
    </message>
</context>
<context>
    <name>MeasuresPart</name>
    <message>
        <source>In their own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Eigene Messungen</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Who is the same person?</source>
        <translation>Wer ist dieselbe Person?</translation>
    </message>
    <message>
        <source>Which entry stays?</source>
        <translation>Welcher Eintrag bleibt?</translation>
    </message>
    <message>
        <source>Make one entry of both</source>
        <translation>Aus beiden einen Eintrag machen</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Jemand anderen wählen</translation>
    </message>
    <message>
        <source>Merge {0} with another entry</source>
        <translation>{0} mit einem anderen Eintrag zusammenlegen</translation>
    </message>
    <message>
        <source>For somebody who is here twice. Plans, results and totals of both stay.</source>
        <translation>Für jemanden, der doppelt da ist. Pläne, Ergebnisse und Summen beider bleiben.</translation>
    </message>
    <message>
        <source>plans: {0}</source>
        <translation>Pläne: {0}</translation>
    </message>
    <message>
        <source>results: {0}</source>
        <translation>Ergebnisse: {0}</translation>
    </message>
    <message>
        <source>questionnaire totals: {0}</source>
        <translation>Fragebogensummen: {0}</translation>
    </message>
    <message>
        <source>Moves over to {0} – {1}.</source>
        <translation>Kommt zu {0} – {1}.</translation>
    </message>
    <message>
        <source>{0} keeps name, note and ankle.</source>
        <translation>{0} behält Name, Notiz und Sprunggelenk.</translation>
    </message>
    <message>
        <source>The note of {0} goes: “{1}”.</source>
        <translation>Die Notiz von {0} geht verloren: „{1}“.</translation>
    </message>
    <message>
        <source>Result files that come for {0} are found here.</source>
        <translation>Ergebnisdateien für {0} werden hier gefunden.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Their results were signed with different keys. Are they one person?</source>
        <translation>Ihre Ergebnisse wurden mit verschiedenen Schlüsseln unterschrieben. Ist es dieselbe Person?</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>How does the ankle feel this morning?</source>
        <translation>Wie fühlt sich das Sprunggelenk heute Morgen an?</translation>
    </message>
    <message>
        <source>First steps out of bed. 0 is no pain, 10 the worst you can imagine.</source>
        <translation>Die ersten Schritte aus dem Bett. 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keys 0 to 9, X for ten</source>
        <translation>Tasten 0 bis 9, X für zehn</translation>
    </message>
    <message>
        <source>How did the ankle feel yesterday morning?</source>
        <translation>Wie war das Sprunggelenk gestern Morgen?</translation>
    </message>
    <message>
        <source>How did the ankle feel on {0} morning?</source>
        <translation>Wie war das Sprunggelenk am {0}morgen?</translation>
    </message>
</context>
<context>
    <name>MorningRow</name>
    <message>
        <source>Left ankle</source>
        <translation>Linkes Sprunggelenk</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Rechtes Sprunggelenk</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>Anything new since yesterday? If not, leave it.</source>
        <translation>Etwas Neues seit gestern? Wenn nicht, lass es offen.</translation>
    </message>
    <message>
        <source>New swelling</source>
        <translation>Neue Schwellung</translation>
    </message>
    <message>
        <source>A limp</source>
        <translation>Humpeln</translation>
    </message>
    <message>
        <source>Giving way</source>
        <translation>Wegknicken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>NothingKeptNotice</name>
    <message>
        <source>Nothing is being recorded</source>
        <translation>Nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>You have not agreed to a history, so a session is forgotten when it ends.</source>
        <translation>Du hast keinem Verlauf zugestimmt, darum wird eine Einheit an ihrem Ende vergessen.</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>You are only looking at your record</source>
        <translation>Du siehst deine Aufzeichnung nur an</translation>
    </message>
    <message>
        <source>Another window of Coach has it, or it cannot be changed here. What you do now is not kept, and ends with this window.</source>
        <translation>Ein anderes Fenster von Coach hat sie, oder sie lässt sich hier nicht ändern. Was du jetzt machst, wird nicht aufgehoben und endet mit diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>At most {0}</source>
        <translation>Höchstens {0}</translation>
    </message>
</context>
<context>
    <name>OftenSection</name>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Mal am Tag</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Show earlier sessions</source>
        <translation>Frühere Einheiten zeigen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Deine Tage</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>All trends</source>
        <translation>Alle Verläufe</translation>
    </message>
    <message>
        <source>Your first session will stand here</source>
        <translation>Hier wird deine erste Einheit stehen</translation>
    </message>
    <message>
        <source>With every repetition that counted and every second that was held. What you do is kept here, on this computer only.</source>
        <translation>Mit jeder Wiederholung, die gezählt hat, und jeder gehaltenen Sekunde. Was du tust, bleibt hier, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>{0} of {1} planned days</source>
        <translation>{0} von {1} geplanten Tagen</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>{0} bearbeiten</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>{0} exportieren</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>It cannot be read here.</source>
        <translation>Sie kann hier nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>OwnPane</name>
    <message>
        <source>Without the camera · you count</source>
        <translation>Ohne Kamera · du zählst</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Count with the beat (B)</source>
        <translation>Im Takt zählen (B)</translation>
    </message>
    <message>
        <source>Each turn of the tempo counts one.</source>
        <translation>Jede Runde des Tempos zählt eins.</translation>
    </message>
    <message>
        <source>Count one</source>
        <translation>Eins zählen</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>Space starts. By itself in {0} s.</source>
        <translation>Leertaste startet. Von selbst in {0} s.</translation>
    </message>
    <message>
        <source>Get set</source>
        <translation>Gleich geht’s los</translation>
    </message>
    <message>
        <source>Space does the same. P pauses.</source>
        <translation>Geht auch mit der Leertaste. P macht Pause.</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>PainCard</name>
    <message>
        <source>Pain over four weeks</source>
        <translation>Schmerz in vier Wochen</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Pain, a point a week</source>
        <translation>Schmerz, ein Punkt je Woche</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Nothing told yet.</source>
        <translation>Noch nichts angegeben.</translation>
    </message>
    <message>
        <source>Mornings: from {0} to {1}, the latest {2}.</source>
        <translation>Morgens: von {0} bis {1}, zuletzt {2}.</translation>
    </message>
    <message>
        <source>Worst during: from {0} to {1}, the latest {2}.</source>
        <translation>Höchstwert dabei: von {0} bis {1}, zuletzt {2}.</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Woche ab {0}</translation>
    </message>
    <message>
        <source>morning {0}</source>
        <translation>morgens {0}</translation>
    </message>
    <message>
        <source>worst during {0}</source>
        <translation>höchstens {0} dabei</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>nichts angegeben</translation>
    </message>
</context>
<context>
    <name>PainLegend</name>
    <message>
        <source>Mornings</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Worst while exercising</source>
        <translation>Am stärksten beim Üben</translation>
    </message>
    <message>
        <source>Your usual morning</source>
        <translation>Dein gewohnter Morgen</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>am Morgen danach</translation>
    </message>
    <message>
        <source>worst during</source>
        <translation>Höchstwert dabei</translation>
    </message>
    <message>
        <source>usual ± 2</source>
        <translation>üblich ± 2</translation>
    </message>
</context>
<context>
    <name>PainQuestion</name>
    <message>
        <source>It came suddenly, or it is sharp</source>
        <translation>Er kam plötzlich oder ist stechend</translation>
    </message>
    <message>
        <source>Then this exercise is over for today, whatever the number. Key: A</source>
        <translation>Dann ist diese Übung für heute vorbei, egal bei welcher Zahl. Taste: A</translation>
    </message>
    <message>
        <source>Go on gently</source>
        <translation>Sanft weiter</translation>
    </message>
    <message>
        <source>Leave this move out</source>
        <translation>Übung auslassen</translation>
    </message>
    <message>
        <source>Finish for today</source>
        <translation>Für heute beenden</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie stark tut es weh?</translation>
    </message>
    <message>
        <source>The session waits. Touch a number, or press its key.</source>
        <translation>Die Einheit wartet. Tipp auf eine Zahl oder drück ihre Taste.</translation>
    </message>
    <message>
        <source>Noted: {0} of 10</source>
        <translation>Notiert: {0} von 10</translation>
    </message>
    <message>
        <source>That is too much, so this exercise is over for today. Go on with the next one, or finish here. What you did is kept.</source>
        <translation>Das ist zu viel, darum ist diese Übung für heute vorbei. Mach mit der nächsten weiter oder hör hier auf. Was du gemacht hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Do less, or stop, whenever it feels wrong. A sharp or growing pain is a reason to finish for today.</source>
        <translation>Mach weniger oder hör auf, wenn es sich nicht gut anfühlt. Stechender oder zunehmender Schmerz ist ein Grund, für heute aufzuhören.</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain {0} of 10</source>
        <translation>Schmerz {0} von 10</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>The worst you can imagine</source>
        <translation>Der stärkste vorstellbare</translation>
    </message>
</context>
<context>
    <name>PainTrend</name>
    <message>
        <source>Pain over the last {0} days</source>
        <translation>Schmerz der letzten {0} Tage</translation>
    </message>
    <message>
        <source>Nothing told yet.</source>
        <translation>Noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Mornings told on {0} days, from {1} to {2}; the latest was {3}.</source>
        <translation>Morgens eingetragen an {0} Tagen, von {1} bis {2}; zuletzt {3}.</translation>
    </message>
    <message>
        <source>Your usual morning is {0}.</source>
        <translation>Dein gewohnter Morgen ist {0}.</translation>
    </message>
    <message>
        <source>While exercising: told on {0} days, at most {1}.</source>
        <translation>Beim Üben: an {0} Tagen eingetragen, höchstens {1}.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>toe</source>
        <translation>Zeh</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>heels</source>
        <translation>Fersen</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>left ear</source>
        <translation>linkes Ohr</translation>
    </message>
    <message>
        <source>right ear</source>
        <translation>rechtes Ohr</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>linkes Handgelenk</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>rechtes Handgelenk</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>linke Hüfte</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>linkes Sprunggelenk</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>rechtes Sprunggelenk</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>linke Ferse</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>rechte Ferse</translation>
    </message>
    <message>
        <source>left toe</source>
        <translation>linke Zehen</translation>
    </message>
    <message>
        <source>right toe</source>
        <translation>rechte Zehen</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>rechter Fuß</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PathHost</name>
    <message>
        <source>My path</source>
        <translation>Mein Weg</translation>
    </message>
    <message>
        <source>my-path.ics</source>
        <translation>mein-weg.ics</translation>
    </message>
    <message>
        <source>{0} could not be written. Choose another place.</source>
        <translation>{0} konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The next seven days are in {0}. Open it with your calendar.</source>
        <translation>Die nächsten sieben Tage stehen in {0}. Öffne die Datei mit deinem Kalender.</translation>
    </message>
    <message>
        <source>Save the week for a calendar</source>
        <translation>Die Woche für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>PathPage</name>
    <message>
        <source>My path</source>
        <translation>Mein Weg</translation>
    </message>
    <message>
        <source>Choose another phase</source>
        <translation>Eine andere Phase wählen</translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>Phase {0} of {1}: {2}</source>
        <translation>Phase {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>PathTile</name>
    <message>
        <source>My path</source>
        <translation>Mein Weg</translation>
    </message>
    <message>
        <source>My path: {0}, {1}</source>
        <translation>Mein Weg: {0}, {1}</translation>
    </message>
</context>
<context>
    <name>PatientReview</name>
    <message>
        <source>The last session was {0} days ago.</source>
        <translation>Die letzte Einheit war vor {0} Tagen.</translation>
    </message>
    <message>
        <source>No session and no morning is in the results.</source>
        <translation>In den Ergebnissen ist keine Einheit und kein Morgen.</translation>
    </message>
    <message>
        <source>One session so far. A trend needs a few more.</source>
        <translation>Bisher eine Einheit. Ein Verlauf braucht ein paar mehr.</translation>
    </message>
</context>
<context>
    <name>PauseNotice</name>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space goes on.</source>
        <translation>Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Take your time. Space or a raised hand goes on.</source>
        <translation>Lass dir Zeit. Weiter mit der Leertaste oder einer gehobenen Hand.</translation>
    </message>
    <message>
        <source>You left the picture. Come back and it goes on.</source>
        <translation>Du bist aus dem Bild. Komm zurück, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The picture stopped. It goes on when the picture does.</source>
        <translation>Das Bild steht. Es geht weiter, sobald das Bild wieder da ist.</translation>
    </message>
</context>
<context>
    <name>PeopleHome</name>
    <message>
        <source>A result of somebody unknown</source>
        <translation>Ein Ergebnis von jemand Unbekanntem</translation>
    </message>
</context>
<context>
    <name>PeopleHost</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Open a result…</source>
        <translation>Ergebnis öffnen …</translation>
    </message>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search name or note</source>
        <translation>Name oder Notiz suchen</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>In care</source>
        <translation>In Betreuung</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nobody here has “{0}” in their name or note.</source>
        <translation>Niemand hier hat „{0}“ im Namen oder in der Notiz.</translation>
    </message>
    <message>
        <source>Nobody is archived. Whom you no longer see can be put aside here.</source>
        <translation>Niemand ist archiviert. Wen du nicht mehr siehst, kannst du hier ablegen.</translation>
    </message>
    <message>
        <source>{0} of {1} people</source>
        <translation>{0} von {1} Personen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Needs a look · {0}</source>
        <translation>Braucht einen Blick · {0}</translation>
    </message>
    <message>
        <source>Everyone else · {0}</source>
        <translation>Alle anderen · {0}</translation>
    </message>
</context>
<context>
    <name>PeoplePages</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PersonAnswers</name>
    <message>
        <source>Which ankle is it about?</source>
        <translation>Um welches Sprunggelenk geht es?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Wie alt bist du?</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>last active</source>
        <translation>zuletzt aktiv</translation>
    </message>
    <message>
        <source>of the plan</source>
        <translation>des Plans</translation>
    </message>
    <message>
        <source>{0} of the plan</source>
        <translation>{0} des Plans</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call them in the practice</source>
        <translation>Wie du die Person in der Praxis nennst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only you see it; may stay empty</source>
        <translation>Nur du siehst sie; darf leer bleiben</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A name is needed, or initials.</source>
        <translation>Es braucht einen Namen oder Initialen.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Change name or note</source>
        <translation>Name oder Notiz ändern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PersonPick</name>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search name or note</source>
        <translation>Name oder Notiz suchen</translation>
    </message>
    <message>
        <source>Nobody here has that in their name or note.</source>
        <translation>Niemand hier hat das im Namen oder in der Notiz.</translation>
    </message>
    <message>
        <source>and {0} more: type a few letters</source>
        <translation>und {0} weitere: ein paar Buchstaben tippen</translation>
    </message>
</context>
<context>
    <name>PersonRound</name>
    <message>
        <source>This was changed at {0} from another computer ({1}). Nothing was overwritten; it stands here as it is now. If it is still right, please do it again.</source>
        <translation>Das wurde um {0} von einem anderen Computer ({1}) geändert. Nichts wurde überschrieben; hier steht es, wie es jetzt ist. Wenn es noch stimmt, mach es bitte noch einmal.</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Kept only until you close the app, as you have not agreed to a history.</source>
        <translation>Bleibt nur bis zum Schließen der App, da du keinem Verlauf zugestimmt hast.</translation>
    </message>
    <message>
        <source>Repeat the welcome</source>
        <translation>Begrüßung wiederholen</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>So that the rules fit you. You may leave either open and answer later.</source>
        <translation>Damit die Regeln zu dir passen. Du kannst beides offen lassen und später beantworten.</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Your path</source>
        <translation>Dein Weg</translation>
    </message>
    <message>
        <source>No phase was chosen yet.</source>
        <translation>Noch keine Phase gewählt.</translation>
    </message>
    <message>
        <source>My path helps to choose one.</source>
        <translation>„Mein Weg“ hilft bei der Wahl.</translation>
    </message>
    <message>
        <source>{0}, {1}, since {2}</source>
        <translation>{0}, {1}, seit {2}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} ab {1}</translation>
    </message>
</context>
<context>
    <name>PhaseChoice</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Which phase suits you now?</source>
        <translation>Welche Phase passt jetzt zu dir?</translation>
    </message>
    <message>
        <source>Go to phase {0}</source>
        <translation>Zu Phase {0} wechseln</translation>
    </message>
    <message>
        <source>You are in phase {0}</source>
        <translation>Du bist in Phase {0}</translation>
    </message>
    <message>
        <source>Some goals of the phases before may still be open. Nothing that is locked opens by this, and you can come back at any time.</source>
        <translation>Manche Ziele der Phasen davor sind vielleicht noch offen. Nichts Gesperrtes geht dadurch auf, und du kannst jederzeit zurück.</translation>
    </message>
    <message>
        <source>A while with less is not lost time. You can move on again at any time.</source>
        <translation>Eine Weile mit weniger ist keine verlorene Zeit. Du kannst jederzeit wieder weitergehen.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Die Hälfte ist geschafft</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>{count}, nice and steady</source>
        <translation>{count}, schön gleichmäßig</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Satz geschafft</translation>
    </message>
    <message>
        <source>Rest, {seconds:.0f} seconds</source>
        <translation>Pause, {seconds:.0f} Sekunden</translation>
    </message>
    <message>
        <source>{name}, {reps} repetitions</source>
        <translation>{name}, {reps} Wiederholungen</translation>
    </message>
    <message>
        <source>{name}, hold for {seconds:.0f} seconds</source>
        <translation>{name}, {seconds:.0f} Sekunden halten</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>We leave this exercise for today</source>
        <translation>Diese Übung lassen wir für heute</translation>
    </message>
    <message>
        <source>That is it for today. Well done</source>
        <translation>Das war’s für heute. Gut gemacht</translation>
    </message>
</context>
<context>
    <name>PhysioRow</name>
    <message>
        <source>Send results</source>
        <translation>Ergebnisse senden</translation>
    </message>
    <message>
        <source>Go back to the programme</source>
        <translation>Zurück zum Programm</translation>
    </message>
    <message>
        <source>Open a plan from your physio</source>
        <translation>Plan deiner Fachperson öffnen</translation>
    </message>
    <message>
        <source>Show a printed code</source>
        <translation>Gedruckten Code zeigen</translation>
    </message>
    <message>
        <source>Follow it again</source>
        <translation>Wieder danach üben</translation>
    </message>
    <message>
        <source>Follow “{0}” again</source>
        <translation>„{0}“ wieder befolgen</translation>
    </message>
</context>
<context>
    <name>PhysioSection</name>
    <message>
        <source>For physios</source>
        <translation>Für Physios</translation>
    </message>
    <message>
        <source>People and plans</source>
        <translation>Personen und Pläne</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Write plans for the people you look after, and read what they send back.</source>
        <translation>Pläne für die Menschen schreiben, die du betreust, und lesen, was sie zurückschicken.</translation>
    </message>
    <message>
        <source>Your name on plans</source>
        <translation>Dein Name auf Plänen</translation>
    </message>
    <message>
        <source>As people know you</source>
        <translation>Wie man dich kennt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>The words of your key</source>
        <translation>Die Wörter deines Schlüssels</translation>
    </message>
    <message>
        <source>Who opens a plan of yours for the first time sees these words. Tell them, or print them, so that they can compare.</source>
        <translation>Wer zum ersten Mal einen Plan von dir öffnet, sieht diese Wörter. Sag oder druck sie, damit man vergleichen kann.</translation>
    </message>
    <message>
        <source>The practice&apos;s server</source>
        <translation>Der Server der Praxis</translation>
    </message>
    <message>
        <source>Only where several of you share people and plans; empty keeps all on this computer. “coach database password” keeps the password in the system&apos;s keyring. Another address holds at once; nothing is copied from one to the other.</source>
        <translation>Nur wenn ihr euch zu mehreren Personen und Pläne teilt; leer bleibt alles auf diesem Computer. „coach database password“ bewahrt das Passwort im Schlüsselbund des Systems auf. Eine andere Adresse gilt sofort; von der einen zur anderen wird nichts kopiert.</translation>
    </message>
    <message>
        <source>The command line decides this: coach was started with the address of a server. Started without one, it goes by the address in these settings again.</source>
        <translation>Das bestimmt die Befehlszeile: coach wurde mit der Adresse eines Servers gestartet. Ohne sie gestartet, richtet es sich wieder nach der Adresse in diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Leave the password out: the keyring keeps it.</source>
        <translation>Lass das Passwort weg: Der Schlüsselbund bewahrt es auf.</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>A picture of your own</source>
        <translation>Ein eigenes Bild</translation>
    </message>
    <message>
        <source>A still of your own is made small (512 px at most), and all but its pixels is taken off: no place, no date, no name. Show nobody who has not agreed to it.</source>
        <translation>Ein eigenes Bild wird verkleinert (höchstens 512 px), und alles außer den Bildpunkten fällt weg: kein Ort, kein Datum, kein Name. Zeige niemanden, der nicht zugestimmt hat.</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>Was die Leute sehen</translation>
    </message>
    <message>
        <source>Or one of the loops</source>
        <translation>Oder eine der Schleifen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message>
        <source>What stays on this computer: everything</source>
        <translation>Was auf diesem Computer bleibt: alles</translation>
    </message>
    <message>
        <source>Tick what you agree to. You can change it in Settings.</source>
        <translation>Setz Haken, wo du zustimmst. In den Einstellungen kannst du es ändern.</translation>
    </message>
    <message>
        <source>Under 18: please let a parent or guardian agree with you.</source>
        <translation>Unter 18: Bitte lass einen Elternteil oder Vormund mit dir zustimmen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This computer finds your joints in each picture and forgets the picture. Nothing is sent anywhere; no video is saved.</source>
        <translation>Dieser Computer findet in jedem Bild deine Gelenke und vergisst das Bild. Nichts wird gesendet, kein Video gespeichert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The record is a file in your own data folder: you can copy it from there, and delete everything in Settings at any time, for good.</source>
        <translation>Die Aufzeichnung ist eine Datei in deinem eigenen Datenordner: Du kannst sie dort kopieren und in den Einstellungen jederzeit alles endgültig löschen.</translation>
    </message>
</context>
<context>
    <name>PlaceNotice</name>
    <message>
        <source>This place makes it hard to see you</source>
        <translation>Hier bist du schwer zu sehen</translation>
    </message>
    <message>
        <source>I try another place</source>
        <translation>Platz wechseln</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Without the camera</source>
        <translation>Ohne Kamera</translation>
    </message>
    <message>
        <source>Two to three metres away, the camera at knee to hip height, and light from the front help most. Or you count this exercise yourself.</source>
        <translation>Am meisten helfen zwei bis drei Meter Abstand, die Kamera auf Knie- bis Hüfthöhe und Licht von vorn. Oder du zählst diese Übung selbst.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>All the moves</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>A look around</source>
        <translation>Ein erster Blick</translation>
    </message>
</context>
<context>
    <name>PlanAsking</name>
    <message>
        <source>Choose a FHIR file</source>
        <translation>Eine FHIR-Datei wählen</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Exercise plan</source>
        <translation>Übungsplan</translation>
    </message>
    <message>
        <source>The latest changes are not saved. Press Back again to leave them.</source>
        <translation>Die letzten Änderungen sind nicht gespeichert. Noch einmal Zurück lässt sie liegen.</translation>
    </message>
    <message>
        <source>This plan cannot be kept yet.</source>
        <translation>Dieser Plan lässt sich noch nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Kept as “{0}”.</source>
        <translation>Aufbewahrt als „{0}“.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>review is due</source>
        <translation>Besprechung ist fällig</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Am Entwurf weiterarbeiten</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Entwurf wegwerfen</translation>
    </message>
    <message>
        <source>Hand over again</source>
        <translation>Noch einmal übergeben</translation>
    </message>
    <message>
        <source>Take the draft back</source>
        <translation>Entwurf zurückholen</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>A plan says which exercises, how much and when. It is handed over as a file or on paper.</source>
        <translation>Ein Plan sagt, welche Übungen, wie viel und wann. Er wird als Datei oder auf Papier übergeben.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Der Entwurf ist weggeworfen.</translation>
    </message>
    <message>
        <source>A changed draft waits; it is not signed yet.</source>
        <translation>Ein geänderter Entwurf wartet; er ist noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>This is a draft; it is not signed yet.</source>
        <translation>Das ist ein Entwurf; er ist noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>signed on {0}</source>
        <translation>unterschrieben am {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>review on {0}</source>
        <translation>Besprechung am {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>PlanConflict</name>
    <message>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>This draft was deleted in the meantime. Yours is still here.</source>
        <translation>Dieser Entwurf wurde inzwischen gelöscht. Deiner ist noch hier.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>This plan was changed at {0} from another computer ({1}). Nothing was overwritten. Which one stays?</source>
        <translation>Dieser Plan wurde um {0} an einem anderen Rechner ({1}) geändert. Nichts wurde überschrieben. Welcher bleibt?</translation>
    </message>
    <message>
        <source>Theirs is signed: yours would become the next version.</source>
        <translation>Der andere ist unterschrieben: Deiner würde die nächste Fassung.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deiner</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
</context>
<context>
    <name>PlanDamaged</name>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>This own exercise cannot be read here: {0}.</source>
        <translation>Diese eigene Übung kann hier nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>These own exercises cannot be read here: {0}.</source>
        <translation>Diese eigenen Übungen können hier nicht gelesen werden: {0}.</translation>
    </message>
</context>
<context>
    <name>PlanDate</name>
    <message>
        <source>The arrow keys move it by a day</source>
        <translation>Die Pfeiltasten verschieben um einen Tag</translation>
    </message>
    <message>
        <source>Write a day, such as 2026-03-30.</source>
        <translation>Schreibe einen Tag, etwa 30.3.2026.</translation>
    </message>
    <message>
        <source>{0}: a day earlier</source>
        <translation>{0}: einen Tag früher</translation>
    </message>
    <message>
        <source>{0}: a day later</source>
        <translation>{0}: einen Tag später</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Days and limits</source>
        <translation>Tage und Grenzen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose an exercise of the plan to see its details.</source>
        <translation>Wähle eine Übung des Plans, um ihre Einzelheiten zu sehen.</translation>
    </message>
</context>
<context>
    <name>PlanFault</name>
    <message>
        <source>No plan can be taken from this file: {0}. Nothing was taken over.</source>
        <translation>Aus dieser Datei lässt sich kein Plan übernehmen: {0}. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This code holds no plan. Please hold the large code of the sheet up to the camera.</source>
        <translation>Dieser Code enthält keinen Plan. Bitte halte den großen Code des Blatts vor die Kamera.</translation>
    </message>
    <message>
        <source>This code was made by a newer version of coach. Install the newest version, or ask for the plan file.</source>
        <translation>Dieser Code stammt von einer neueren Version von coach. Installiere die neueste Version oder lass dir die Plandatei geben.</translation>
    </message>
    <message>
        <source>The plan in this code is damaged. Nothing was taken over. Please scan it again, or ask for the plan file.</source>
        <translation>Der Plan in diesem Code ist beschädigt. Es wurde nichts übernommen. Bitte lies ihn noch einmal ein oder lass dir die Plandatei geben.</translation>
    </message>
    <message>
        <source>it holds no care plan (CarePlan)</source>
        <translation>Sie enthält keinen Versorgungsplan (CarePlan)</translation>
    </message>
    <message>
        <source>it holds more than one care plan (CarePlan)</source>
        <translation>Sie enthält mehr als einen Versorgungsplan (CarePlan)</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>Sie ist kein Text</translation>
    </message>
    <message>
        <source>it is no FHIR in JSON, or was cut off or damaged</source>
        <translation>Sie ist kein FHIR in JSON, oder sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it is larger than {0} MB</source>
        <translation>Sie ist größer als {0} MB</translation>
    </message>
    <message>
        <source>it holds more than a plan and its results ever do</source>
        <translation>Sie enthält mehr, als ein Plan mit seinen Ergebnissen je enthält</translation>
    </message>
    <message>
        <source>it is nested deeper than a plan ever is</source>
        <translation>Sie ist tiefer verschachtelt, als ein Plan es je ist</translation>
    </message>
    <message>
        <source>it is no FHIR bundle</source>
        <translation>Sie ist kein FHIR-Bündel</translation>
    </message>
    <message>
        <source>it is no FHIR, not a bundle (Bundle)</source>
        <translation>Sie ist kein FHIR und kein Bündel (Bundle)</translation>
    </message>
    <message>
        <source>it is a {0}, not a bundle (Bundle)</source>
        <translation>Sie ist ein {0} und kein Bündel (Bundle)</translation>
    </message>
    <message>
        <source>it is another type of bundle than a collection</source>
        <translation>Sie ist ein Bündel anderer Art als eine Sammlung (collection)</translation>
    </message>
    <message>
        <source>it follows rules of another program</source>
        <translation>Sie folgt den Regeln eines anderen Programms</translation>
    </message>
    <message>
        <source>the bundle has no entries, or far too many</source>
        <translation>Das Bündel hat keine Einträge oder viel zu viele</translation>
    </message>
    <message>
        <source>an entry of it has no resource or no address (fullUrl)</source>
        <translation>Ein Eintrag darin hat keine Ressource oder keine Adresse (fullUrl)</translation>
    </message>
    <message>
        <source>two entries of it have the same address (fullUrl)</source>
        <translation>Zwei Einträge darin haben dieselbe Adresse (fullUrl)</translation>
    </message>
    <message>
        <source>it comes from another program and lacks {0} in a form that can be read. Please build the plan anew, with that file beside it</source>
        <translation>Sie kommt aus einem anderen Programm, und es fehlen {0} in lesbarer Form. Bitte baue den Plan mit dieser Datei daneben neu auf</translation>
    </message>
    <message>
        <source>the plan&apos;s version, dates and pain limits</source>
        <translation>Fassung, Daten und Schmerzgrenzen des Plans</translation>
    </message>
    <message>
        <source>sets, rest and limits</source>
        <translation>Sätze, Pausen und Grenzen</translation>
    </message>
    <message>
        <source>its extension is not as it was exported</source>
        <translation>Ihre Erweiterung ist nicht so, wie sie exportiert wurde</translation>
    </message>
    <message>
        <source>it does not say in which form it was written</source>
        <translation>Sie sagt nicht, in welcher Form sie geschrieben wurde</translation>
    </message>
    <message>
        <source>it was written by a newer version of coach. Install the newest version to take it over</source>
        <translation>Sie stammt von einer neueren Version von coach. Installiere die neueste Version, um sie zu übernehmen</translation>
    </message>
    <message>
        <source>a value of {0} is not one that was exported</source>
        <translation>Ein Wert ist keiner, der exportiert wurde ({0})</translation>
    </message>
    <message>
        <source>a value is out of bounds: “{0}”</source>
        <translation>Ein Wert ist außerhalb der Grenzen: „{0}“</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”</source>
        <translation>Es fehlt „{1}“ ({0})</translation>
    </message>
    <message>
        <source>it has no exercise, or more than {0}</source>
        <translation>Sie hat keine Übung oder mehr als {0}</translation>
    </message>
    <message>
        <source>{0} has no reference to a request (ServiceRequest) with its dose</source>
        <translation>Der Verweis auf eine Anforderung (ServiceRequest) mit der Dosis fehlt ({0})</translation>
    </message>
    <message>
        <source>the request of {0} is not in it</source>
        <translation>Die Anforderung ist nicht darin ({0})</translation>
    </message>
    <message>
        <source>{0} refers to something that is no request</source>
        <translation>Der Verweis führt zu etwas, das keine Anforderung ist ({0})</translation>
    </message>
    <message>
        <source>it was withdrawn, or has an unknown status</source>
        <translation>Der Plan wurde zurückgezogen, oder sein Status ist unbekannt</translation>
    </message>
    <message>
        <source>it is not meant to be done</source>
        <translation>Etwas darin ist nicht zum Ausführen bestimmt</translation>
    </message>
    <message>
        <source>it is not valid FHIR R4</source>
        <translation>Sie ist kein gültiges FHIR R4</translation>
    </message>
    <message>
        <source>how often {0} is done was changed elsewhere</source>
        <translation>Wie oft geübt wird, wurde woanders geändert ({0})</translation>
    </message>
    <message>
        <source>{0} was exchanged elsewhere</source>
        <translation>Die Übung wurde woanders ausgetauscht ({0})</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>exercise {0}</source>
        <translation>Übung {0}</translation>
    </message>
</context>
<context>
    <name>PlanHandOver</name>
    <message>
        <source>Hand the plan over</source>
        <translation>Den Plan übergeben</translation>
    </message>
    <message>
        <source>Save the plan file</source>
        <translation>Plandatei speichern</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Save the web page</source>
        <translation>Webseite speichern</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Zurück zur Person</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>For the app. Send it by mail or put it on a stick; it is signed, so a change to it would be seen.</source>
        <translation>Für die App. Per Mail oder auf einem Stick; sie ist unterschrieben, eine Änderung würde auffallen.</translation>
    </message>
    <message>
        <source>Sheet for printing</source>
        <translation>Blatt zum Drucken</translation>
    </message>
    <message>
        <source>A PDF with a picture of each exercise, and a code for the app where the plan fits into one.</source>
        <translation>Ein PDF mit einem Bild jeder Übung und einem Code für die App, wenn der Plan in einen passt.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>The same as one file that opens in any browser, on a phone as well.</source>
        <translation>Dasselbe als eine Datei, die jeder Browser öffnet, auch am Telefon.</translation>
    </message>
    <message>
        <source>Your key in words</source>
        <translation>Dein Schlüssel in Worten</translation>
    </message>
    <message>
        <source>The app shows these words when it meets your plans for the first time. Say them, so that it is certain whose plan it is.</source>
        <translation>Die App zeigt diese Wörter, wenn sie deinen Plänen zum ersten Mal begegnet. Sage sie, damit sicher ist, von wem der Plan kommt.</translation>
    </message>
    <message>
        <source>Signed for {0}</source>
        <translation>Unterschrieben für {0}</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Back to the person</source>
        <translation>Zurück zur Person</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z)</source>
        <translation>Wiederherstellen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>Unterschreiben und übergeben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Plan for {0}</source>
        <translation>Plan für {0}</translation>
    </message>
    <message>
        <source>Plan for {0}, version {1}</source>
        <translation>Plan für {0}, Fassung {1}</translation>
    </message>
    <message>
        <source>A new draft</source>
        <translation>Ein neuer Entwurf</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>The latest change cannot be saved yet</source>
        <translation>Die letzte Änderung lässt sich noch nicht speichern</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <source>Note for this exercise</source>
        <translation>Notiz zu dieser Übung</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>PlanLibrary</name>
    <message>
        <source>Exercises to add</source>
        <translation>Übungen zum Hinzufügen</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Übt</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>An exercise of your own, made from one that moves alike</source>
        <translation>Eine eigene Übung, gemacht aus einer mit ähnlicher Bewegung</translation>
    </message>
    <message>
        <source>No exercise fits. Try another word, or another filter.</source>
        <translation>Keine Übung passt. Versuche ein anderes Wort oder einen anderen Filter.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>{0} bearbeiten</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{0} exercises</source>
        <translation>{0} Übungen</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Exercises of the plan</source>
        <translation>Übungen des Plans</translation>
    </message>
</context>
<context>
    <name>PlanMiddle</name>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Days and limits</source>
        <translation>Tage und Grenzen</translation>
    </message>
    <message>
        <source>Drag to order, or Alt with the arrow keys</source>
        <translation>Zum Ordnen ziehen, oder Alt mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>From another person</source>
        <translation>Von einer anderen Person</translation>
    </message>
    <message>
        <source>From an earlier version</source>
        <translation>Aus einer früheren Fassung</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Womit beginnen</translation>
    </message>
    <message>
        <source>Add exercises from the library, or begin from a whole plan.</source>
        <translation>Füge Übungen hinzu oder beginne mit einem ganzen Plan.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Ab {0}</translation>
    </message>
    <message>
        <source>review {0}</source>
        <translation>Besprechung {0}</translation>
    </message>
</context>
<context>
    <name>PlanNumber</name>
    <message>
        <source>The arrow keys make it more or less</source>
        <translation>Die Pfeiltasten machen es mehr oder weniger</translation>
    </message>
    <message>
        <source>{0}: less</source>
        <translation>{0}: weniger</translation>
    </message>
    <message>
        <source>{0}: more</source>
        <translation>{0}: mehr</translation>
    </message>
</context>
<context>
    <name>PlanPanes</name>
    <message>
        <source>Part of the builder</source>
        <translation>Teil der Ansicht</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>The session shows here as you build it.</source>
        <translation>Hier erscheint die Einheit, während du sie baust.</translation>
    </message>
    <message>
        <source>What {0} sees</source>
        <translation>Was {0} sieht</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}, {3}, {4}</source>
        <translation>{0} von {1}: {2}, {3}, {4}</translation>
    </message>
</context>
<context>
    <name>PlanStart</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>It takes the place of what is in the plan. Undo brings that back.</source>
        <translation>Es ersetzt, was im Plan ist. Rückgängig holt das zurück.</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Einer Vorlage</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Einer anderen Person</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Einer früheren Fassung</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From a FHIR file</source>
        <translation>Aus einer FHIR-Datei</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Es gibt noch keine Vorlage.</translation>
    </message>
    <message>
        <source>Nobody with a plan fits.</source>
        <translation>Niemand mit einem Plan passt.</translation>
    </message>
    <message>
        <source>There is no earlier version of this plan.</source>
        <translation>Es gibt keine frühere Fassung dieses Plans.</translation>
    </message>
</context>
<context>
    <name>PlanTerms</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Besprechung am</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pain on the next morning, at most</source>
        <translation>Schmerz am nächsten Morgen, höchstens</translation>
    </message>
    <message>
        <source>Steps come by themselves</source>
        <translation>Schritte kommen von selbst</translation>
    </message>
    <message>
        <source>Within what each exercise may grow. Otherwise the person says yes first.</source>
        <translation>So weit jede Übung wachsen darf. Sonst stimmt die Person erst zu.</translation>
    </message>
    <message>
        <source>Note for the plan</source>
        <translation>Notiz zum Plan</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Als Vorlage aufbewahren</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Review after so many weeks</source>
        <translation>Besprechung nach so vielen Wochen</translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Counted or held?</source>
        <translation>Gezählt oder gehalten?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation>Welches Bein?</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beide zusammen</translation>
    </message>
    <message>
        <source>Each leg</source>
        <translation>Jedes Bein</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Where in the set</source>
        <translation>Stelle im Satz</translation>
    </message>
    <message>
        <source>Frame back</source>
        <translation>Bild zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Frame forth</source>
        <translation>Bild vor</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0}×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{0} s · frame {1} of {2}</source>
        <translation>{0} s · Bild {1} von {2}</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>This was changed at {0} from another computer ({1}). Nothing was overwritten. Look at both and choose which one stays.</source>
        <translation>Das wurde um {0} von einem anderen Computer ({1}) geändert. Nichts wurde überschrieben. Sieh dir beide an und wähle, welche bleibt.</translation>
    </message>
    <message>
        <source>This was deleted in the meantime, so nothing was changed.</source>
        <translation>Das wurde inzwischen gelöscht, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The practice&apos;s database cannot be reached: {0}. Nothing was lost that was saved. Check the network and the address in Settings, then try again.</source>
        <translation>Die Datenbank der Praxis ist nicht erreichbar: {0}. Nichts Gespeichertes ist verloren. Prüfe das Netz und die Adresse in den Einstellungen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The practice&apos;s data are damaged: {0}. Nothing was changed. The file is {1}. “coach database restore” puts the newest backup in its place and keeps this file aside.</source>
        <translation>Die Daten der Praxis sind beschädigt: {0}. Nichts wurde geändert. Die Datei ist {1}. „coach database restore“ setzt die neueste Sicherung an ihre Stelle und hebt diese Datei auf.</translation>
    </message>
    <message>
        <source>The practice&apos;s data were written by a newer version of coach. Nothing was changed. Install the newest version to go on. They are in {0}.</source>
        <translation>Die Daten der Praxis wurden von einer neueren Version von coach geschrieben. Nichts wurde geändert. Installiere die neueste Version. Sie liegen in {0}.</translation>
    </message>
    <message>
        <source>The practice&apos;s data cannot be saved: {0}. What was saved before is safe.</source>
        <translation>Die Daten der Praxis können nicht gespeichert werden: {0}. Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Another window or computer is writing to the practice&apos;s data just now. Nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Fenster oder ein anderer Computer schreibt gerade in die Daten der Praxis. Nichts wurde geändert. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You may look at the practice&apos;s data here and not change them, so this was not kept. Who set up the database can change that.</source>
        <translation>Du darfst die Daten der Praxis hier ansehen und nicht ändern, deshalb wurde das nicht behalten. Wer die Datenbank eingerichtet hat, kann das ändern.</translation>
    </message>
    <message>
        <source>The database does not let “{0}” at the practice&apos;s tables. Who set it up can change that: “coach database roles” says how.</source>
        <translation>Die Datenbank lässt „{0}“ nicht an die Tabellen der Praxis. Wer sie eingerichtet hat, kann das ändern: „coach database roles“ sagt, wie.</translation>
    </message>
    <message>
        <source>{0} cannot be changed. Make a copy and change that.</source>
        <translation>{0} lässt sich nicht ändern. Mach eine Kopie und ändere diese.</translation>
    </message>
    <message>
        <source>What is in this result cannot be read: {0}. Nothing was changed. Please ask for it to be sent again.</source>
        <translation>Was in diesem Ergebnis steht, ist nicht lesbar: {0}. Nichts wurde geändert. Bitte darum, es noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This result was written by a newer version of coach. Nothing was changed. Install the newest version to read it.</source>
        <translation>Dieses Ergebnis wurde von einer neueren Version von coach geschrieben. Nichts wurde geändert. Installiere die neueste Version, um es zu lesen.</translation>
    </message>
    <message>
        <source>The results cannot be put together here: {0}. Nothing was changed.</source>
        <translation>Die Ergebnisse lassen sich hier nicht zusammensetzen: {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You stopped waiting: the practice&apos;s server had not answered yet. If something was being kept, look whether it is there before you do it again.</source>
        <translation>Du hast nicht länger gewartet: Der Server der Praxis hatte noch nicht geantwortet. Falls gerade etwas gespeichert wurde, sieh erst nach, ob es da ist, bevor du es wiederholst.</translation>
    </message>
    <message>
        <source>Please say who signs first.</source>
        <translation>Bitte sag zuerst, wer unterschreibt.</translation>
    </message>
    <message>
        <source>No plan was signed on this computer yet, so no result can be sealed for it. Open it where the plan came from.</source>
        <translation>Auf diesem Computer wurde noch kein Plan unterschrieben, also kann kein Ergebnis für ihn versiegelt sein. Öffne es dort, woher der Plan kam.</translation>
    </message>
    <message>
        <source>This address of a database cannot be used: {0}. It reads postgresql+psycopg://USER@HOST/DATABASE.</source>
        <translation>Diese Adresse einer Datenbank geht nicht: {0}. Sie lautet postgresql+psycopg://NAME@RECHNER/DATENBANK.</translation>
    </message>
    <message>
        <source>The practice&apos;s tables are not there yet, or an older version made them, and “{0}” may not change that. Let the owner of the database open it with coach once.</source>
        <translation>Die Tabellen der Praxis sind noch nicht da, oder eine ältere Version hat sie angelegt, und „{0}“ darf das nicht ändern. Lass sie einmal von der Person, der die Datenbank gehört, mit coach öffnen.</translation>
    </message>
    <message>
        <source>The database {0} holds something else than a practice&apos;s people and plans. Nothing was changed. Give coach a database of its own.</source>
        <translation>In der Datenbank {0} steht etwas anderes als Personen und Pläne einer Praxis. Nichts wurde geändert. Gib coach eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>The practice&apos;s tables are not as this version of coach left them. Nothing was changed. Close coach and open it again; if that does not help, ask who set the database up.</source>
        <translation>Die Tabellen der Praxis sind nicht so, wie diese Version von coach sie hinterlassen hat. Nichts wurde geändert. Schließ coach und öffne es wieder; hilft das nicht, frag, wer die Datenbank eingerichtet hat.</translation>
    </message>
    <message>
        <source>Something in this is longer or larger than the database takes. Nothing was kept.</source>
        <translation>Etwas davon ist länger oder größer, als die Datenbank annimmt. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>A value in the practice&apos;s database cannot be read by this version of coach. Install the newest version to go on.</source>
        <translation>Einen Wert in der Datenbank der Praxis kann diese Version von coach nicht lesen. Installiere die neueste, um weiterzumachen.</translation>
    </message>
    <message>
        <source>it refused the user “{0}” or the password</source>
        <translation>sie hat den Namen „{0}“ oder das Passwort abgelehnt</translation>
    </message>
    <message>
        <source>it asks for the password of “{0}” and none is kept here; “coach database password” keeps it</source>
        <translation>sie fragt nach dem Passwort von „{0}“, und hier ist keines aufbewahrt; das tut „coach database password“</translation>
    </message>
    <message>
        <source>{0} has no database “{1}”</source>
        <translation>auf {0} gibt es keine Datenbank „{1}“</translation>
    </message>
    <message>
        <source>it lets in nobody named “{0}” from this computer</source>
        <translation>sie lässt von diesem Computer niemanden namens „{0}“ ein</translation>
    </message>
    <message>
        <source>{0} does not encrypt connections, which is asked for</source>
        <translation>{0} verschlüsselt keine Verbindungen, und das ist verlangt</translation>
    </message>
    <message>
        <source>the encrypted connection to {0} failed, or it is not who it says</source>
        <translation>die verschlüsselte Verbindung zu {0} kam nicht zustande, oder es ist nicht der, für den er sich ausgibt</translation>
    </message>
    <message>
        <source>too many are connected to it just now</source>
        <translation>gerade sind zu viele mit ihr verbunden</translation>
    </message>
    <message>
        <source>it is just starting or stopping</source>
        <translation>sie startet oder beendet sich gerade</translation>
    </message>
    <message>
        <source>there is no computer named {0}</source>
        <translation>es gibt keinen Computer namens {0}</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} antwortet nicht</translation>
    </message>
    <message>
        <source>there is no database server at {0}</source>
        <translation>unter {0} läuft kein Datenbankserver</translation>
    </message>
    <message>
        <source>it answered “{0}”</source>
        <translation>sie antwortete „{0}“</translation>
    </message>
    <message>
        <source>the connection to {0} was lost</source>
        <translation>die Verbindung zu {0} ging verloren</translation>
    </message>
    <message>
        <source>it took too long to answer</source>
        <translation>die Antwort dauerte zu lange</translation>
    </message>
    <message>
        <source>the server&apos;s disk or memory is full, or failed</source>
        <translation>Platte oder Speicher des Servers sind voll oder ausgefallen</translation>
    </message>
    <message>
        <source>some of its tables are missing</source>
        <translation>einige Tabellen fehlen</translation>
    </message>
    <message>
        <source>it is not written as one</source>
        <translation>sie ist nicht so geschrieben</translation>
    </message>
    <message>
        <source>it does not begin with {0}</source>
        <translation>sie beginnt nicht mit {0}</translation>
    </message>
    <message>
        <source>it says “{0}”, which has no place in it</source>
        <translation>„{0}“ gehört nicht hinein</translation>
    </message>
    <message>
        <source>it names no database</source>
        <translation>sie nennt keine Datenbank</translation>
    </message>
    <message>
        <source>it is to name one computer, or one folder with a socket</source>
        <translation>sie soll einen Computer nennen oder einen Ordner mit einem Socket</translation>
    </message>
    <message>
        <source>its sslmode is none that there is</source>
        <translation>diesen sslmode gibt es nicht</translation>
    </message>
    <message>
        <source>it would send people&apos;s data to {0} so that others on the network could read them. Leave sslmode out, or say sslmode=require or sslmode=verify-full</source>
        <translation>damit gingen Daten von Menschen so an {0}, dass andere im Netz sie lesen könnten. Lass sslmode weg, oder nimm sslmode=require oder sslmode=verify-full</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How the report will look</source>
        <translation>So wird der Bericht aussehen</translation>
    </message>
</context>
<context>
    <name>ProgressHost</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ProposalNotice</name>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Move on to phase {0}?</source>
        <translation>Weiter zu Phase {0}?</translation>
    </message>
    <message>
        <source>Go back to phase {0} for a while?</source>
        <translation>Eine Weile zurück zu Phase {0}?</translation>
    </message>
    <message>
        <source>Begin with phase {0}?</source>
        <translation>Mit Phase {0} beginnen?</translation>
    </message>
    <message>
        <source>Yes, move on</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Yes, let&apos;s do that</source>
        <translation>Ja, so machen wir es</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Keys 0 to 9, X for ten</source>
        <translation>Tasten 0 bis 9, X für zehn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>How hard was it? {0}</source>
        <translation>Wie anstrengend war es? {0}</translation>
    </message>
    <message>
        <source>How much does your ankle hurt now?</source>
        <translation>Wie stark tut dein Sprunggelenk jetzt weh?</translation>
    </message>
    <message>
        <source>How much does it hurt now?</source>
        <translation>Wie stark tut es jetzt weh?</translation>
    </message>
    <message>
        <source>Worst pain? {0}</source>
        <translation>Stärkster Schmerz? {0}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>Add as a new person</source>
        <translation>Als neue Person hinzufügen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>This was not read</source>
        <translation>Das wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Already read, nothing changed</source>
        <translation>Schon gelesen, nichts geändert</translation>
    </message>
    <message>
        <source>This result was read before.</source>
        <translation>Dieses Ergebnis wurde schon gelesen.</translation>
    </message>
    <message>
        <source>This result of {0} was read before.</source>
        <translation>Dieses Ergebnis von {0} wurde schon gelesen.</translation>
    </message>
    <message>
        <source>Whose result is this?</source>
        <translation>Von wem ist dieses Ergebnis?</translation>
    </message>
    <message>
        <source>It answers a plan that was not made here, so nobody here is known by its number. Say whose it is; results that follow are then found by themselves.</source>
        <translation>Es antwortet auf einen Plan, der nicht hier entstand, deshalb kennt hier niemand seine Nummer. Sag, von wem es ist; folgende Ergebnisse finden dann selbst her.</translation>
    </message>
    <message>
        <source>Signed with another key than before</source>
        <translation>Mit einem anderen Schlüssel unterschrieben als bisher</translation>
    </message>
    <message>
        <source>So far the results of {0} were signed with the key “{1}”, this one with “{2}”. That is right if they have a new computer. Ask {0} before you read it: their app shows these words.</source>
        <translation>Bisher waren die Ergebnisse von {0} mit dem Schlüssel „{1}“ unterschrieben, dieses mit „{2}“. Das stimmt bei einem neuen Computer. Frag {0}, bevor du es liest: Die App dort zeigt diese Wörter.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Read; nothing in it was new</source>
        <translation>Gelesen; nichts darin war neu</translation>
    </message>
    <message>
        <source>All of it had come with other results.</source>
        <translation>Alles war schon mit anderen Ergebnissen gekommen.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} waren schon hier.</translation>
    </message>
    <message>
        <source>Corrections: {0}.</source>
        <translation>Korrekturen: {0}.</translation>
    </message>
    <message>
        <source>{0} differ from what came before; what came first stayed.</source>
        <translation>{0} weichen von Früherem ab; das Erste blieb.</translation>
    </message>
    <message>
        <source>It tells of a red flag. Please look at it before anything else.</source>
        <translation>Es meldet ein Warnzeichen. Bitte sieh das zuerst an.</translation>
    </message>
    <message>
        <source>The result is read</source>
        <translation>Das Ergebnis ist gelesen</translation>
    </message>
    <message>
        <source>Read: {0} to {1}</source>
        <translation>Gelesen: {0} bis {1}</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>{0} Antworten</translation>
    </message>
    <message>
        <source>New: {0} and {1}.</source>
        <translation>Neu: {0} und {1}.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{part} rose {percent:.0f} % of your range</source>
        <translation>{part}: {percent:.0f} % deines Umfangs</translation>
    </message>
    <message>
        <source>Too quick to count</source>
        <translation>Zu schnell, um zu zählen</translation>
    </message>
    <message>
        <source>Too slow: start again from the bottom</source>
        <translation>Zu langsam: Beginn noch einmal von unten</translation>
    </message>
    <message>
        <source>Not lowered all the way</source>
        <translation>Nicht ganz abgesenkt</translation>
    </message>
    <message>
        <source>The knees bent</source>
        <translation>Die Knie haben sich gebeugt</translation>
    </message>
    <message>
        <source>The feet moved: a step is not a repetition</source>
        <translation>Die Füße haben sich bewegt: Ein Schritt ist keine Wiederholung</translation>
    </message>
    <message>
        <source>The weight shifted sideways</source>
        <translation>Das Gewicht ist zur Seite gewandert</translation>
    </message>
    <message>
        <source>Both feet left the floor</source>
        <translation>Beide Füße waren in der Luft</translation>
    </message>
    <message>
        <source>The heels stayed down</source>
        <translation>Die Fersen blieben unten</translation>
    </message>
    <message>
        <source>The body did not rise</source>
        <translation>Der Körper kam nicht nach oben</translation>
    </message>
    <message>
        <source>The leg moved, not the ankle</source>
        <translation>Das Bein hat sich bewegt, nicht das Sprunggelenk</translation>
    </message>
    <message>
        <source>Both feet were on the floor</source>
        <translation>Beide Füße waren am Boden</translation>
    </message>
    <message>
        <source>The foot stayed on the floor</source>
        <translation>Der Fuß blieb am Boden</translation>
    </message>
    <message>
        <source>The body swung along</source>
        <translation>Der Körper ist mitgeschwungen</translation>
    </message>
    <message>
        <source>A foot stepped out</source>
        <translation>Ein Fuß ist ausgeschert</translation>
    </message>
    <message>
        <source>One foot has to be in front</source>
        <translation>Ein Fuß muss vorn stehen</translation>
    </message>
    <message>
        <source>Not upright</source>
        <translation>Nicht aufrecht</translation>
    </message>
    <message>
        <source>Not sitting down</source>
        <translation>Du sitzt nicht</translation>
    </message>
    <message>
        <source>That was the other side</source>
        <translation>Das war die andere Seite</translation>
    </message>
    <message>
        <source>One circle alone: keep them coming</source>
        <translation>Nur ein Kreis: Mach gleich weiter</translation>
    </message>
    <message>
        <source>Up and down only: draw a round circle</source>
        <translation>Nur auf und ab: Zieh runde Kreise</translation>
    </message>
    <message>
        <source>Heel up</source>
        <translation>Ferse oben</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <translation>Knie gebeugt</translation>
    </message>
    <message>
        <source>Knee straight</source>
        <translation>Knie gestreckt</translation>
    </message>
    <message>
        <source>Not leaning in yet</source>
        <translation>Noch nicht vorgelehnt</translation>
    </message>
    <message>
        <source>Toes down</source>
        <translation>Zehen unten</translation>
    </message>
    <message>
        <source>Out of the position</source>
        <translation>Nicht mehr in der Position</translation>
    </message>
    <message>
        <source>The foot touched the floor</source>
        <translation>Der Fuß hat den Boden berührt</translation>
    </message>
    <message>
        <source>The standing foot moved</source>
        <translation>Der Standfuß hat sich bewegt</translation>
    </message>
    <message>
        <source>I can&apos;t see your {part}</source>
        <translation>Nicht im Bild: {part}</translation>
    </message>
    <message>
        <source>I can&apos;t see you</source>
        <translation>Ich sehe dich nicht</translation>
    </message>
    <message>
        <source>Somebody else may be in the picture</source>
        <translation>Vielleicht ist noch jemand im Bild</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>Die Aufnahme ist zu Ende</translation>
    </message>
    <message>
        <source>The set ended</source>
        <translation>Der Satz ist zu Ende</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The picture stopped for a moment</source>
        <translation>Das Bild stand einen Moment</translation>
    </message>
</context>
<context>
    <name>ReceivedItem</name>
    <message>
        <source>Your physio&apos;s own exercise</source>
        <translation>Eigene Übung deiner Fachperson</translation>
    </message>
    <message>
        <source>You need: {0}</source>
        <translation>Du brauchst: {0}</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>A plan from your physio</source>
        <translation>Ein Plan von deiner Fachperson</translation>
    </message>
    <message>
        <source>What you would do</source>
        <translation>Was du tun würdest</translation>
    </message>
    <message>
        <source>I have asked my physio, and the new words are theirs</source>
        <translation>Ich habe meine Fachperson gefragt, und die neuen Wörter sind ihre</translation>
    </message>
    <message>
        <source>Without it the plan cannot be taken.</source>
        <translation>Ohne das lässt sich der Plan nicht übernehmen.</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Diesem Plan folgen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Above pain {0} on the next morning a step back is suggested.</source>
        <translation>Bei mehr als Schmerz {0} am nächsten Morgen wird ein Schritt zurück vorgeschlagen.</translation>
    </message>
    <message>
        <source>Follow it all the same</source>
        <translation>Ihm trotzdem folgen</translation>
    </message>
    <message>
        <source>You can go back to the app&apos;s own programme at any time.</source>
        <translation>Du kannst jederzeit zum Programm der App zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer, so it holds until the app is closed.</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt, darum gilt er, bis die App geschlossen wird.</translation>
    </message>
    <message>
        <source>This file cannot be taken</source>
        <translation>Diese Datei lässt sich nicht übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>ReceivedRound</name>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.coachplan)</source>
        <translation>Pläne (*.coachplan)</translation>
    </message>
</context>
<context>
    <name>RecordLock</name>
    <message>
        <source>You begin with an empty record. The locked one is kept in {0}.</source>
        <translation>Du beginnst mit einer leeren Aufzeichnung. Die verschlossene ist in {0} aufgehoben.</translation>
    </message>
    <message>
        <source>Your record is as it was before. {0}</source>
        <translation>Deine Aufzeichnung ist, wie sie vorher war. {0}</translation>
    </message>
    <message>
        <source>Your record opens only with your passphrase now.</source>
        <translation>Deine Aufzeichnung öffnet sich jetzt nur noch mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Your record opens only with the new passphrase now.</source>
        <translation>Deine Aufzeichnung öffnet sich jetzt nur noch mit der neuen Passphrase.</translation>
    </message>
    <message>
        <source>Your record has no passphrase any more.</source>
        <translation>Deine Aufzeichnung hat keine Passphrase mehr.</translation>
    </message>
    <message>
        <source>The same holds for its copies: {0}.</source>
        <translation>Dasselbe gilt für ihre Kopien: {0}.</translation>
    </message>
    <message>
        <source>Damaged copies that could not be locked were deleted: {0}.</source>
        <translation>Beschädigte Kopien, die sich nicht verschließen ließen, wurden gelöscht: {0}.</translation>
    </message>
    <message>
        <source>Copies that stay as they were: {0}.</source>
        <translation>Kopien, die so bleiben, wie sie waren: {0}.</translation>
    </message>
</context>
<context>
    <name>RecordNotice</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Der Sache nachgehen</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Deine Aufzeichnung</translation>
    </message>
    <message>
        <source>Your record has changed</source>
        <translation>Deine Aufzeichnung hat sich geändert</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>This cannot be read here</source>
        <translation>Das lässt sich hier nicht lesen</translation>
    </message>
    <message>
        <source>This window only looks at your record, and part of it cannot be read now: {0}. Another window may have changed it meanwhile. Close this window and open Coach again.</source>
        <translation>Dieses Fenster sieht deine Aufzeichnung nur an, und ein Teil davon lässt sich gerade nicht lesen: {0}. Vielleicht hat ein anderes Fenster sie inzwischen geändert. Schließe dieses Fenster und öffne Coach erneut.</translation>
    </message>
    <message>
        <source>Your record is damaged</source>
        <translation>Deine Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>Part of it cannot be read: {0}. Nothing was deleted. Coach can close and look into it: repair it, or go back to a backup.</source>
        <translation>Ein Teil davon lässt sich nicht lesen: {0}. Es wurde nichts gelöscht. Coach kann sich schließen und der Sache nachgehen: sie reparieren oder zu einer Sicherung zurückgehen.</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Your record</source>
        <translation>Deine Aufzeichnung</translation>
    </message>
    <message>
        <source>Nothing is being recorded. What was recorded before stays until you delete it.</source>
        <translation>Nichts wird aufgezeichnet. Was vorher aufgezeichnet wurde, bleibt, bis du es löschst.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Everything you recorded is deleted.</source>
        <translation>Alle deine Aufzeichnungen sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Mitteilungen auf dem Desktop</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>At most two a day, while Coach is open: the question about this morning, and what is planned for today.</source>
        <translation>Höchstens zwei am Tag, solange Coach offen ist: die Frage nach dem Morgen und was heute geplant ist.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>How is your ankle this morning? One touch is enough.</source>
        <translation>Wie ist dein Sprunggelenk heute Morgen? Einmal tippen genügt.</translation>
    </message>
    <message>
        <source>Your plan for today is ready when you are.</source>
        <translation>Dein Plan für heute ist bereit, wenn du es bist.</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>One before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The movement as it is meant</source>
        <translation>So ist die Bewegung gemeint</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>Satz {0}</translation>
    </message>
    <message>
        <source>This set was counted by hand, so there is no movement to show. It counts all the same.</source>
        <translation>Dieser Satz wurde von Hand gezählt, deshalb gibt es keine Bewegung zu zeigen. Er zählt genauso.</translation>
    </message>
    <message>
        <source>The line is the movement, the dashes where it begins to count.</source>
        <translation>Die Linie ist die Bewegung, gestrichelt ist, ab wo sie zählt.</translation>
    </message>
    <message>
        <source>Of this set the figures were kept and not the movement, so there is nothing to replay. What counted, and why, is below.</source>
        <translation>Von diesem Satz sind die Zahlen erhalten, nicht die Bewegung. Abspielen lässt sich deshalb nichts. Was gezählt hat und warum, steht unten.</translation>
    </message>
    <message>
        <source>It was measured again by this version, which would count otherwise. What was counted then stays.</source>
        <translation>Diese Version hat neu gemessen und würde anders zählen. Es bleibt bei dem, was damals gezählt wurde.</translation>
    </message>
    <message>
        <source>Full marks counted; a ring with a stroke did not, and says why.</source>
        <translation>Volle Punkte haben gezählt; ein Ring mit Strich nicht, und er sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing was seen in this set.</source>
        <translation>In diesem Satz war nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>One page for a physio or doctor.</source>
        <translation>Eine Seite für die Physio- oder Arztpraxis.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Name, for this print only</source>
        <translation>Name, nur für diesen Ausdruck</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>It may stay empty, and is kept nowhere but on the page.</source>
        <translation>Er darf leer bleiben und steht nirgends außer auf der Seite.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Your record is open for looking only. What you do now is not kept, and ends with this window.</source>
        <translation>Deine Aufzeichnung ist nur zum Ansehen offen. Was du jetzt tust, wird nicht aufgehoben und endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>You begin with an empty record. The damaged one is kept in {0}.</source>
        <translation>Du beginnst mit einer leeren Aufzeichnung. Die beschädigte ist aufgehoben in {0}.</translation>
    </message>
    <message>
        <source>Your record is what it was on that day. Sessions in it: {0}. The one from before is kept in {1}.</source>
        <translation>Deine Aufzeichnung ist wieder, wie sie an jenem Tag war. Einheiten darin: {0}. Die von vorher ist aufgehoben in {1}.</translation>
    </message>
    <message>
        <source>Your record is repaired. Sessions in it: {0}, other entries: {1}. The damaged file is kept in {2}.</source>
        <translation>Deine Aufzeichnung ist repariert. Einheiten darin: {0}, andere Einträge: {1}. Die beschädigte Datei ist aufgehoben in {2}.</translation>
    </message>
    <message>
        <source>Only one window can change your record at a time. Go on in the other one, or look at the record here without changing it.</source>
        <translation>Nur ein Fenster kann deine Aufzeichnung zur selben Zeit ändern. Mach im anderen weiter, oder sieh dir die Aufzeichnung hier nur an.</translation>
    </message>
    <message>
        <source>Coach is already open</source>
        <translation>Coach ist schon offen</translation>
    </message>
    <message>
        <source>A newer version of Coach has written it, and nothing was changed. Install the newest version to go on. Until then you can look at it here.</source>
        <translation>Eine neuere Version von Coach hat sie geschrieben; es wurde nichts geändert. Installiere die neueste Version, um weiterzumachen. Bis dahin kannst du sie hier ansehen.</translation>
    </message>
    <message>
        <source>Your record is from a newer Coach</source>
        <translation>Deine Aufzeichnung ist von einem neueren Coach</translation>
    </message>
    <message>
        <source>Another program holds the file of your record. Close it, then try again.</source>
        <translation>Ein anderes Programm hält die Datei deiner Aufzeichnung fest. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your record is in use</source>
        <translation>Deine Aufzeichnung wird gerade benutzt</translation>
    </message>
    <message>
        <source>Coach cannot write to the place of your record: {0}. What was saved before is safe.</source>
        <translation>Coach kann dort, wo deine Aufzeichnung liegt, nicht schreiben: {0}. Was bisher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Your record cannot be changed</source>
        <translation>Deine Aufzeichnung lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Your record does not open</source>
        <translation>Deine Aufzeichnung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file with your exercises was spoilt: {0}. That can happen when a computer loses its power or a disk fails. Nothing was deleted. Whatever you choose here, the file is kept as it is, in the folder “aside”.</source>
        <translation>Die Datei mit deinen Übungen ist verdorben: {0}. Das kann geschehen, wenn einem Computer der Strom ausgeht oder ein Laufwerk versagt. Es wurde nichts gelöscht. Was du hier auch wählst: Die Datei bleibt, wie sie ist, im Ordner „aside“ aufgehoben.</translation>
    </message>
    <message>
        <source>Coach reads what can still be read, and fills the gaps from the backup of {0}.</source>
        <translation>Coach liest, was noch lesbar ist, und füllt die Lücken aus der Sicherung vom {0}.</translation>
    </message>
    <message>
        <source>Coach reads what can still be read. Some of it may be missing.</source>
        <translation>Coach liest, was noch lesbar ist. Einiges kann fehlen.</translation>
    </message>
    <message>
        <source>Repair my record</source>
        <translation>Meine Aufzeichnung reparieren</translation>
    </message>
    <message>
        <source>Begin an empty record</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>You start from the beginning. The damaged file stays, and can be looked into later.</source>
        <translation>Du fängst von vorn an. Die beschädigte Datei bleibt und kann später untersucht werden.</translation>
    </message>
    <message>
        <source>Your record is damaged</source>
        <translation>Deine Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>Look at it only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>You see your days and your history. What you do meanwhile is not kept.</source>
        <translation>Du siehst deine Tage und deinen Verlauf. Was du dabei tust, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Close Coach</source>
        <translation>Coach schließen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Or go back to a backup</source>
        <translation>Oder zurück zu einer Sicherung</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>seconds of rest</source>
        <translation>Sekunden Pause</translation>
    </message>
    <message>
        <source>{0} of {1} sets done</source>
        <translation>{0} von {1} Sätzen geschafft</translation>
    </message>
</context>
<context>
    <name>RestPane</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>The right arrow or both hands start, too</source>
        <translation>Auch die rechte Pfeiltaste oder beide Hände starten</translation>
    </message>
</context>
<context>
    <name>ResultReader</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Open a result…</source>
        <translation>Ergebnis öffnen …</translation>
    </message>
    <message>
        <source>No result yet. Whoever has their plan on a computer sends a result file from it; open it here, or drop it on this page.</source>
        <translation>Noch kein Ergebnis. Wer den Plan am Computer hat, schickt von dort eine Ergebnisdatei; öffne sie hier oder zieh sie auf diese Seite.</translation>
    </message>
    <message>
        <source>Morning pain of six weeks; the band is 0 to 2</source>
        <translation>Morgenschmerz von sechs Wochen; das Band ist 0 bis 2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>of the plan, last 14 days of it</source>
        <translation>des Plans, dessen letzte 14 Tage</translation>
    </message>
    <message>
        <source>mean morning pain of a week</source>
        <translation>mittlerer Morgenschmerz einer Woche</translation>
    </message>
    <message>
        <source>mean morning pain, {0} the week before</source>
        <translation>mittlerer Morgenschmerz, {0} in der Woche davor</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{0}, last active: {1}</source>
        <translation>{0}, zuletzt aktiv: {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sets finished</source>
        <translation>{0} von {1} Sätzen beendet</translation>
    </message>
    <message>
        <source>{0} of 1 set finished</source>
        <translation>{0} von 1 Satz beendet</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Back to the person</source>
        <translation>Zurück zur Person</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Made from their results, as they see it. Only to look at.</source>
        <translation>Aus den Ergebnissen, wie die Person sie selbst sieht. Nur zum Ansehen.</translation>
    </message>
    <message>
        <source>The record of {0}</source>
        <translation>Die Aufzeichnung von {0}</translation>
    </message>
</context>
<context>
    <name>ReviewNotice</name>
    <message>
        <source>Another pair of eyes may help</source>
        <translation>Ein zweiter Blick kann helfen</translation>
    </message>
    <message>
        <source>When to see somebody</source>
        <translation>Wann zu einer Fachperson</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>RunDay</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>RunDesk</name>
    <message>
        <source>Something you answered keeps running closed for now. Today says what it is, and what opens it again.</source>
        <translation>Eine deiner Antworten sperrt das Laufen vorerst. Unter Heute steht, welche es ist und was es wieder öffnet.</translation>
    </message>
    <message>
        <source>Running begins in phase {0}; you are in phase {1}. My path shows what is left.</source>
        <translation>Das Laufen beginnt in Phase {0}; du bist in Phase {1}. Mein Weg zeigt, was noch fehlt.</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Ground</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Minutes of running</source>
        <translation>Minuten gelaufen</translation>
    </message>
    <message>
        <source>such as 25</source>
        <translation>etwa 25</translation>
    </message>
    <message>
        <source>Kilometres, if you know</source>
        <translation>Kilometer, falls bekannt</translation>
    </message>
    <message>
        <source>such as 4.2</source>
        <translation>etwa 4,2</translation>
    </message>
    <message>
        <source>Was it a step of the ladder?</source>
        <translation>War es eine Stufe der Leiter?</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>How was the run?</source>
        <translation>Wie war der Lauf?</translation>
    </message>
    <message>
        <source>Change a run</source>
        <translation>Lauf ändern</translation>
    </message>
    <message>
        <source>Write the minutes as a figure, such as 25.</source>
        <translation>Schreib die Minuten als Zahl, etwa 25.</translation>
    </message>
    <message>
        <source>A run is no longer than a day. Please look at the minutes again.</source>
        <translation>Ein Lauf ist nicht länger als ein Tag. Bitte sieh dir die Minuten noch einmal an.</translation>
    </message>
    <message>
        <source>Write the kilometres as a figure, such as 4.2, or leave them out.</source>
        <translation>Schreib die Kilometer als Zahl, etwa 4,2, oder lass sie weg.</translation>
    </message>
    <message>
        <source>That is very far. Please look at the kilometres again.</source>
        <translation>Das ist sehr weit. Bitte sieh dir die Kilometer noch einmal an.</translation>
    </message>
    <message>
        <source>How long was it? Write the minutes, such as 25.</source>
        <translation>Wie lang war er? Schreib die Minuten, etwa 25.</translation>
    </message>
    <message>
        <source>That would be faster than anybody runs. Please look at both figures again.</source>
        <translation>So schnell läuft niemand. Bitte sieh dir beide Zahlen noch einmal an.</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Stufe {0}: {1}</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ja, ganz</translation>
    </message>
    <message>
        <source>Yes, a part of it</source>
        <translation>Ja, zum Teil</translation>
    </message>
    <message>
        <source>No, another run</source>
        <translation>Nein, ein anderer Lauf</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>RunFound</name>
    <message>
        <source>From your watch</source>
        <translation>Von deiner Uhr</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How much it hurt is not in the file: add it to each run afterwards.</source>
        <translation>Wie sehr es wehtat, steht nicht in der Datei: Trag es danach bei jedem Lauf ein.</translation>
    </message>
    <message>
        <source>All of it is in your log already.</source>
        <translation>Alles steht schon in deinem Laufbuch.</translation>
    </message>
    <message>
        <source>Nothing could be taken over.</source>
        <translation>Es ließ sich nichts übernehmen.</translation>
    </message>
    <message>
        <source>{0} · {1} min</source>
        <translation>{0} · {1} min</translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <source>In your log already</source>
        <translation>Steht schon in deinem Laufbuch</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>RunGuide</name>
    <message>
        <source>Interval guide</source>
        <translation>Intervall-Begleitung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Tut weh</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Space pauses · Esc finishes</source>
        <translation>Leertaste: Pause · Esc: beenden</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Stufe {0} von {1}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Jog {0} of {1}</source>
        <translation>Laufen {0} von {1}</translation>
    </message>
    <message>
        <source>One long jog</source>
        <translation>Ein Stück am Stück</translation>
    </message>
    <message>
        <source>Walk {0} of {1}</source>
        <translation>Gehen {0} von {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <source>Start the guide</source>
        <translation>Begleitung starten</translation>
    </message>
    <message>
        <source>Print the steps</source>
        <translation>Stufen drucken</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>A professional has looked at it</source>
        <translation>Eine Fachperson hat es angesehen</translation>
    </message>
    <message>
        <source>Minutes of each jog. Two dots: each step is done twice.</source>
        <translation>Minuten je Laufstück. Zwei Punkte: Jede Stufe kommt zweimal.</translation>
    </message>
    <message>
        <source>30 minutes in one go</source>
        <translation>30 Minuten am Stück</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Stufe {0} von {1}</translation>
    </message>
</context>
<context>
    <name>RunHost</name>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>ladder.pdf</source>
        <translation>laufstufen.pdf</translation>
    </message>
    <message>
        <source>{0} could not be written. Choose another place.</source>
        <translation>{0} konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The card is in {0}.</source>
        <translation>Die Karte liegt in {0}.</translation>
    </message>
    <message>
        <source>Runs from a watch</source>
        <translation>Läufe von einer Uhr</translation>
    </message>
    <message>
        <source>Import from a watch</source>
        <translation>Von einer Uhr übernehmen</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Karte speichern</translation>
    </message>
</context>
<context>
    <name>RunHurts</name>
    <message>
        <source>Go on gently</source>
        <translation>Sanft weiter</translation>
    </message>
    <message>
        <source>Finish and walk home</source>
        <translation>Beenden und heimgehen</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie sehr tut es weh?</translation>
    </message>
    <message>
        <source>The guide waits. Touch a number, or press its key.</source>
        <translation>Die Begleitung wartet. Tippe auf eine Zahl, oder drücke ihre Taste.</translation>
    </message>
    <message>
        <source>Noted: {0} of 10</source>
        <translation>Notiert: {0} von 10</translation>
    </message>
    <message>
        <source>That is too much for today. Please stop running and walk home slowly.</source>
        <translation>Das ist zu viel für heute. Bitte hör auf zu laufen und geh langsam nach Hause.</translation>
    </message>
    <message>
        <source>From 3 to 5 you may go on if it does not grow. A sharp pain or a limp is a reason to stop.</source>
        <translation>Von 3 bis 5 kannst du weitermachen, wenn es nicht mehr wird. Stechender Schmerz oder Hinken ist ein Grund aufzuhören.</translation>
    </message>
    <message>
        <source>Up to 2 is fine. Stop if it grows or turns sharp.</source>
        <translation>Bis 2 ist in Ordnung. Hör auf, wenn es mehr wird oder sticht.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Import from a watch</source>
        <translation>Von einer Uhr laden</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The run is removed.</source>
        <translation>Der Lauf ist entfernt.</translation>
    </message>
    <message>
        <source>Your runs will stand here, with what hurt and what counts. GPX, TCX and FIT files can be read, too.</source>
        <translation>Hier werden deine Läufe stehen, mit dem, was wehtat, und dem, was zählt. Auch GPX-, TCX- und FIT-Dateien lassen sich lesen.</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Deine Läufe</translation>
    </message>
</context>
<context>
    <name>RunLock</name>
    <message>
        <source>Running waits</source>
        <translation>Das Laufen wartet</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>The steps of the ladder follow their own rule.</source>
        <translation>Die Stufen der Leiter folgen ihrer eigenen Regel.</translation>
    </message>
    <message>
        <source>The ladder is done. Further, then faster, then hills.</source>
        <translation>Die Leiter ist geschafft. Erst weiter, dann schneller, dann Hügel.</translation>
    </message>
    <message>
        <source>Step by step back to 30 minutes in one go.</source>
        <translation>Stufe um Stufe zurück zu 30 Minuten am Stück.</translation>
    </message>
</context>
<context>
    <name>RunPain</name>
    <message>
        <source>Sharp or sudden pain</source>
        <translation>Stechender oder plötzlicher Schmerz</translation>
    </message>
    <message>
        <source>A limp</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>New swelling</source>
        <translation>Neue Schwellung</translation>
    </message>
    <message>
        <source>Pain on one spot of a bone</source>
        <translation>Schmerz an einer Stelle am Knochen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Worst pain while running</source>
        <translation>Stärkster Schmerz beim Laufen</translation>
    </message>
    <message>
        <source>Was there any of this, then or since?</source>
        <translation>Gab es etwas davon, dabei oder seither?</translation>
    </message>
    <message>
        <source>How the next morning is will be asked tomorrow.</source>
        <translation>Wie der nächste Morgen ist, wird morgen gefragt.</translation>
    </message>
</context>
<context>
    <name>RunPath</name>
    <message>
        <source>Step {0} of {1}, done {2} of {3} times</source>
        <translation>Stufe {0} von {1}, {2} von {3} Malen geschafft</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle Stufen geschafft</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} % over your longest of 30 days</source>
        <translation>{0} % über deinem längsten in 30 Tagen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
</context>
<context>
    <name>RunShoes</name>
    <message>
        <source>Add your running shoes, and their kilometres add up here.</source>
        <translation>Trag deine Laufschuhe ein, dann zählen hier ihre Kilometer.</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Paar hinzufügen</translation>
    </message>
    <message>
        <source>What do you call them?</source>
        <translation>Wie nennst du sie?</translation>
    </message>
    <message>
        <source>such as Blue ones</source>
        <translation>etwa: die Blauen</translation>
    </message>
    <message>
        <source>Kilometres so far</source>
        <translation>Kilometer bisher</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder nutzen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Give them a name, such as their colour.</source>
        <translation>Gib ihnen einen Namen, etwa ihre Farbe.</translation>
    </message>
    <message>
        <source>Write the kilometres as a figure, such as 120.</source>
        <translation>Schreib die Kilometer als Zahl, etwa 120.</translation>
    </message>
</context>
<context>
    <name>RunSwaps</name>
    <message>
        <source>Add cycling or swimming</source>
        <translation>Rad oder Schwimmen eintragen</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Was war es?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>such as 40</source>
        <translation>etwa 40</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Worst pain while at it</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>In place of a run</source>
        <translation>Anstelle eines Laufs</translation>
    </message>
    <message>
        <source>While a bone hurts, ask a professional what you may do.</source>
        <translation>Solange ein Knochen wehtut, frag eine Fachperson, was du tun darfst.</translation>
    </message>
    <message>
        <source>While it is sore, cycling or swimming keeps you moving. Keep pain at 2 or less.</source>
        <translation>Solange es empfindlich ist, bleibst du mit Rad oder Schwimmen in Bewegung. Bleib bei Schmerz höchstens 2.</translation>
    </message>
    <message>
        <source>On a sore day, cycling or swimming can take the place of a run.</source>
        <translation>An einem empfindlichen Tag können Rad oder Schwimmen einen Lauf ersetzen.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>pain {0} of 10</source>
        <translation>Schmerz {0} von 10</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write the minutes as a figure, such as 40.</source>
        <translation>Schreib die Minuten als Zahl, etwa 40.</translation>
    </message>
</context>
<context>
    <name>SafetyAsking</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
</context>
<context>
    <name>SafetyOutcome</name>
    <message>
        <source>I have read this</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>A professional has seen it and said I may go on</source>
        <translation>Von Fachperson gesehen: ich darf weitermachen</translation>
    </message>
    <message>
        <source>What you said, and what it means</source>
        <translation>Was du gesagt hast und was es bedeutet</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Vorerst gesperrt</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>How it opens again</source>
        <translation>Wie es wieder aufgeht</translation>
    </message>
    <message>
        <source>Heed this</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Answer them now</source>
        <translation>Jetzt beantworten</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <source>Nothing has changed: all No</source>
        <translation>Nichts ist anders: alles Nein</translation>
    </message>
    <message>
        <source>Keys: Y for yes, N for no</source>
        <translation>Tasten: J für Ja, N für Nein</translation>
    </message>
    <message>
        <source>Answer for now. A Yes leads at once to what to do.</source>
        <translation>Antworte für jetzt. Ein Ja führt sofort zu dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>A Yes closes nothing for good. It says what to ask about.</source>
        <translation>Ein Ja schließt nichts für immer. Es sagt, wonach du fragen sollst.</translation>
    </message>
    <message>
        <source>A Yes only changes which exercises are offered, and how.</source>
        <translation>Ein Ja ändert nur, welche Übungen angeboten werden und wie.</translation>
    </message>
    <message>
        <source>Answer for the sore ankle, as it is now.</source>
        <translation>Antworte für das schmerzende Sprunggelenk, so wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>SafetyRow</name>
    <message>
        <source>Last time you said Yes.</source>
        <translation>Letztes Mal hast du Ja gesagt.</translation>
    </message>
</context>
<context>
    <name>SafetySaid</name>
    <message>
        <source>This does not go with something you logged. Your Yes counts.</source>
        <translation>Das passt nicht zu etwas, das du eingetragen hast. Dein Ja zählt.</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>My balance: step drops, and balance with eyes closed or on a cushion</source>
        <translation>Mein Gleichgewicht: von der Stufe absenken, und Stehen mit geschlossenen Augen oder auf dem Kissen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>ankle-report.pdf</source>
        <translation>knoechel-bericht.pdf</translation>
    </message>
    <message>
        <source>ankle-report.png</source>
        <translation>knoechel-bericht.png</translation>
    </message>
    <message>
        <source>{0} could not be written. Choose another place.</source>
        <translation>{0} konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>coach-tables.zip</source>
        <translation>coach-tabellen.zip</translation>
    </message>
    <message>
        <source>The tables are in {0}.</source>
        <translation>Die Tabellen sind in {0}.</translation>
    </message>
    <message>
        <source>coach-record.zip</source>
        <translation>coach-aufzeichnungen.zip</translation>
    </message>
    <message>
        <source>Everything is in {0}. Keep it where only you can read it.</source>
        <translation>Alles ist in {0}. Bewahre es so auf, dass nur du es lesen kannst.</translation>
    </message>
    <message>
        <source>Your passphrase does not lock this file.</source>
        <translation>Deine Passphrase verschließt diese Datei nicht.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Wähle einen Export</translation>
    </message>
</context>
<context>
    <name>SeenQuestion</name>
    <message>
        <source>What has a professional seen?</source>
        <translation>Was hat eine Fachperson gesehen?</translation>
    </message>
    <message>
        <source>Tick only what a doctor or physio has looked at and said you may go on with. It opens again at once. If it comes back, it is locked again.</source>
        <translation>Hak nur an, was ein Arzt, eine Ärztin oder ein Physio angeschaut und erlaubt hat. Es geht sofort wieder auf. Kommt es zurück, wird es wieder gesperrt.</translation>
    </message>
    <message>
        <source>They said I may go on</source>
        <translation>Ich darf weitermachen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send results to your physio</source>
        <translation>Ergebnisse an deine Fachperson senden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>Since you last sent</source>
        <translation>Seit dem letzten Senden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Send the movement as a stick figure, too</source>
        <translation>Auch die Bewegung als Strichfigur senden</translation>
    </message>
    <message>
        <source>Your physio can then look at each repetition. It is numbers, no picture, and makes the file larger.</source>
        <translation>Deine Fachperson kann dann jede Wiederholung ansehen. Es sind Zahlen, kein Bild, und die Datei wird größer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>What never goes</source>
        <translation>Was nie mitgeht</translation>
    </message>
    <message>
        <source>Only your physio can open the file. Nothing is sent by itself: you choose how it travels.</source>
        <translation>Nur deine Fachperson kann die Datei öffnen. Nichts wird von selbst gesendet: Du bestimmst, wie sie reist.</translation>
    </message>
    <message>
        <source>For {0}.</source>
        <translation>Für {0}.</translation>
    </message>
    <message>
        <source>Last sent on {0}.</source>
        <translation>Zuletzt gesendet am {0}.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The words of your key, should your physio ask for them:</source>
        <translation>Die Wörter deines Schlüssels, falls deine Fachperson danach fragt:</translation>
    </message>
</context>
<context>
    <name>SendRound</name>
    <message>
        <source>results</source>
        <translation>ergebnisse</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Results (*.coachresult)</source>
        <translation>Ergebnisse (*.coachresult)</translation>
    </message>
</context>
<context>
    <name>SessionBoard</name>
    <message>
        <source>Getting the picture ready…</source>
        <translation>Das Bild wird vorbereitet …</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Geh in Position</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open Running</source>
        <translation>Laufen öffnen</translation>
    </message>
    <message>
        <source>Warm up first</source>
        <translation>Erst aufwärmen</translation>
    </message>
    <message>
        <source>Cool down after</source>
        <translation>Danach abkühlen</translation>
    </message>
    <message>
        <source>A few gentle moves</source>
        <translation>Ein paar sanfte Bewegungen</translation>
    </message>
    <message>
        <source>Space starts, too</source>
        <translation>oder Leertaste</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Die heutige Einheit</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Take 1</source>
        <translation>Eins weg</translation>
    </message>
    <message>
        <source>Take one away (Down)</source>
        <translation>Eine abziehen (Pfeil runter)</translation>
    </message>
    <message>
        <source>Add 1</source>
        <translation>Eins dazu</translation>
    </message>
    <message>
        <source>Add one (Up)</source>
        <translation>Eine dazuzählen (Pfeil hoch)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin the set again (R)</source>
        <translation>Satz neu beginnen (R)</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Do this set on the other leg (C)</source>
        <translation>Diesen Satz mit dem anderen Bein machen (C)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip this set (Right)</source>
        <translation>Diesen Satz auslassen (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Stumm (M)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Beside another session</source>
        <translation>Neben eine andere Einheit</translation>
    </message>
    <message>
        <source>Note or leave out</source>
        <translation>Notiz oder nicht mitzählen</translation>
    </message>
    <message>
        <source>left out of every figure</source>
        <translation>in keiner Zahl mitgezählt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>pain before {0}</source>
        <translation>Schmerz davor {0}</translation>
    </message>
    <message>
        <source>during {0}</source>
        <translation>dabei {0}</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>danach {0}</translation>
    </message>
    <message>
        <source>{0}, set {1}</source>
        <translation>{0}, Satz {1}</translation>
    </message>
    <message>
        <source>the session as a whole</source>
        <translation>die ganze Einheit</translation>
    </message>
</context>
<context>
    <name>SessionRound</name>
    <message>
        <source>There is no other session yet.</source>
        <translation>Es gibt noch keine andere Einheit.</translation>
    </message>
    <message>
        <source>Corrected. What was recorded is kept beside it.</source>
        <translation>Korrigiert. Was aufgezeichnet wurde, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Left out of every figure. It stays in your record.</source>
        <translation>In keiner Zahl mehr mitgezählt. Es bleibt in deinen Aufzeichnungen.</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Zählt wieder mit.</translation>
    </message>
    <message>
        <source>It is as it was recorded.</source>
        <translation>Es ist wieder wie aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>A slow computer: the quicker model is used now</source>
        <translation>Ein langsamer Computer: Jetzt arbeitet das schnellere Modell</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>SessionTile</name>
    <message>
        <source>left out</source>
        <translation>nicht mitgezählt</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>noch nicht beendet</translation>
    </message>
    <message>
        <source>with a recording</source>
        <translation>mit einer Aufnahme</translation>
    </message>
    <message>
        <source>counted by hand</source>
        <translation>von Hand gezählt</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Look closer: {0}</source>
        <translation>Genauer ansehen: {0}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation>Korrigieren: {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>nicht mitgezählt</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>SetStrip</name>
    <message>
        <source>{0} counted, {1} not counted; the arrow keys walk over them</source>
        <translation>{0} gezählt, {1} nicht gezählt; die Pfeiltasten gehen sie durch</translation>
    </message>
</context>
<context>
    <name>SettingsHost</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>People and plans are on the practice&apos;s server; all else stays here.</source>
        <translation>Personen und Pläne sind auf dem Server der Praxis; alles andere bleibt hier.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SetupList</name>
    <message>
        <source>{0}: yes</source>
        <translation>{0}: ja</translation>
    </message>
    <message>
        <source>{0}: not yet</source>
        <translation>{0}: noch nicht</translation>
    </message>
    <message>
        <source>{0}: not known yet</source>
        <translation>{0}: noch unbekannt</translation>
    </message>
</context>
<context>
    <name>ShelfTile</name>
    <message>
        <source>in the plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>own exercise</source>
        <translation>eigene Übung</translation>
    </message>
</context>
<context>
    <name>SideFields</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>Height of head and trunk</source>
        <translation>Höhe von Kopf und Rumpf</translation>
    </message>
    <message>
        <source>Height of the hips</source>
        <translation>Höhe der Hüften</translation>
    </message>
    <message>
        <source>Place of the hips across the picture</source>
        <translation>Ort der Hüften quer im Bild</translation>
    </message>
    <message>
        <source>Height of the knee</source>
        <translation>Höhe des Knies</translation>
    </message>
    <message>
        <source>Place of the knee across the picture</source>
        <translation>Ort des Knies quer im Bild</translation>
    </message>
    <message>
        <source>Height of the ankle</source>
        <translation>Höhe des Sprunggelenks</translation>
    </message>
    <message>
        <source>Place of the ankle across the picture</source>
        <translation>Ort des Sprunggelenks quer im Bild</translation>
    </message>
    <message>
        <source>Height of the heel</source>
        <translation>Höhe der Ferse</translation>
    </message>
    <message>
        <source>Height of the toes</source>
        <translation>Höhe der Zehen</translation>
    </message>
    <message>
        <source>Place of the toes across the picture</source>
        <translation>Ort der Zehen quer im Bild</translation>
    </message>
    <message>
        <source>Heel above the toes</source>
        <translation>Ferse über den Zehen</translation>
    </message>
    <message>
        <source>Height of heel and ankle</source>
        <translation>Höhe von Ferse und Sprunggelenk</translation>
    </message>
    <message>
        <source>Knee angle, 180° is straight</source>
        <translation>Kniewinkel, 180° ist gestreckt</translation>
    </message>
    <message>
        <source>Lean of the lower leg in the picture</source>
        <translation>Neigung des Unterschenkels im Bild</translation>
    </message>
    <message>
        <source>Lower leg leaning forward</source>
        <translation>Unterschenkel nach vorn geneigt</translation>
    </message>
    <message>
        <source>Lean of the thigh in the picture</source>
        <translation>Neigung des Oberschenkels im Bild</translation>
    </message>
    <message>
        <source>Thigh swinging forward</source>
        <translation>Oberschenkel nach vorn geschwungen</translation>
    </message>
    <message>
        <source>Lean of the trunk</source>
        <translation>Neigung des Rumpfes</translation>
    </message>
    <message>
        <source>Ankle bend, toes up</source>
        <translation>Beugung im Sprunggelenk, Zehen hoch</translation>
    </message>
    <message>
        <source>Tilt of the foot, toes up</source>
        <translation>Neigung des Fußes, Zehen hoch</translation>
    </message>
    <message>
        <source>Knee below the hip</source>
        <translation>Knie unter der Hüfte</translation>
    </message>
    <message>
        <source>Hand away from the hip</source>
        <translation>Hand weg von der Hüfte</translation>
    </message>
    <message>
        <source>Knee against the hip, growing as it lifts</source>
        <translation>Knie gegen die Hüfte, größer beim Heben</translation>
    </message>
    <message>
        <source>Ankle bend, toes down</source>
        <translation>Beugung im Sprunggelenk, Zehen runter</translation>
    </message>
    <message>
        <source>Gap from the heel to the toes behind it</source>
        <translation>Abstand der Ferse zu den Zehen dahinter</translation>
    </message>
    <message>
        <source>Back toes above the front heel</source>
        <translation>Hintere Zehen über der vorderen Ferse</translation>
    </message>
    <message>
        <source>Toes turned inward</source>
        <translation>Zehen nach innen gedreht</translation>
    </message>
    <message>
        <source>Toes turned outward</source>
        <translation>Zehen nach außen gedreht</translation>
    </message>
    <message>
        <source>Ankle ahead of the other one</source>
        <translation>Sprunggelenk vor dem anderen</translation>
    </message>
    <message>
        <source>Ankle beside the other one, to the right</source>
        <translation>Sprunggelenk neben dem anderen, nach rechts</translation>
    </message>
    <message>
        <source>Ankle above the other one</source>
        <translation>Sprunggelenk über dem anderen</translation>
    </message>
</context>
<context>
    <name>SignalMenu</name>
    <message>
        <source>Of the other leg</source>
        <translation>Vom anderen Bein</translation>
    </message>
</context>
<context>
    <name>SignsForm</name>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Today&apos;s session follows what you say. Leave out what you do not know.</source>
        <translation>Die heutige Einheit richtet sich danach. Was du nicht weißt, lass weg.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pain now, on standing and walking a few steps</source>
        <translation>Schmerz jetzt, beim Stehen und bei ein paar Schritten</translation>
    </message>
    <message>
        <source>Pain at rest, sitting or lying</source>
        <translation>Schmerz in Ruhe, im Sitzen oder Liegen</translation>
    </message>
    <message>
        <source>Is there a limp that is new?</source>
        <translation>Humpelst du neuerdings?</translation>
    </message>
    <message>
        <source>Is there swelling that is new or rising?</source>
        <translation>Ist eine Schwellung neu oder nimmt sie zu?</translation>
    </message>
    <message>
        <source>Has the ankle given way?</source>
        <translation>Ist das Sprunggelenk weggeknickt?</translation>
    </message>
</context>
<context>
    <name>SkipQuestion</name>
    <message>
        <source>Skip this set?</source>
        <translation>Diesen Satz auslassen?</translation>
    </message>
    <message>
        <source>Touch why, or press 1 to 4. Esc skips without a reason.</source>
        <translation>Tipp auf den Grund oder drück 1 bis 4. Esc lässt ohne Grund aus.</translation>
    </message>
    <message>
        <source>1  Tired</source>
        <translation>1  Müde</translation>
    </message>
    <message>
        <source>2  It hurts</source>
        <translation>2  Es tut weh</translation>
    </message>
    <message>
        <source>3  No equipment</source>
        <translation>3  Zubehör fehlt</translation>
    </message>
    <message>
        <source>4  Other</source>
        <translation>4  Anderes</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>Nicht auslassen</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Play the sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>What do you hear?</source>
        <translation>Was hörst du?</translation>
    </message>
    <message>
        <source>The voice and the sounds</source>
        <translation>Die Stimme und die Töne</translation>
    </message>
    <message>
        <source>Only the sounds</source>
        <translation>Nur die Töne</translation>
    </message>
    <message>
        <source>Nothing, or I want silence</source>
        <translation>Nichts, oder ich will Ruhe</translation>
    </message>
    <message>
        <source>Hello. This is how I count: one, two, three.</source>
        <translation>Hallo. So zähle ich: eins, zwei, drei.</translation>
    </message>
    <message>
        <source>Counts and cues are spoken, so you need not look at the screen.</source>
        <translation>Zahlen und Hinweise werden gesprochen, du musst also nicht auf den Bildschirm schauen.</translation>
    </message>
    <message>
        <source>Each repetition has its sound and the words stand on the screen. A voice can be added in the system&apos;s settings for speech.</source>
        <translation>Jede Wiederholung hat ihren Ton, und die Worte stehen auf dem Bildschirm. Eine Stimme lässt sich in den Spracheinstellungen des Systems hinzufügen.</translation>
    </message>
    <message>
        <source>Everything is shown on the screen too. If you expected a sound, turn up the volume, or choose the loudspeaker in the system&apos;s settings, and play it again.</source>
        <translation>Alles steht auch auf dem Bildschirm. Wenn du einen Ton erwartet hast, stell lauter oder wähle in den Systemeinstellungen den Lautsprecher, und spiel ihn noch einmal ab.</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tempo der Stimme</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Wie viel sie sagt</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metronom</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Nur Zahlen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Ticks at the tempo of the exercise, up and down.</source>
        <translation>Tickt im Tempo der Übung, hoch und ab.</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Can you hear this?</source>
        <translation>Hörst du das?</translation>
    </message>
    <message>
        <source>Step back to where you will exercise, and play the sound from there.</source>
        <translation>Geh dorthin, wo du üben wirst, und spiel den Ton von dort ab.</translation>
    </message>
</context>
<context>
    <name>SourceEntry</name>
    <message>
        <source>Where: {0}</source>
        <translation>Wo: {0}</translation>
    </message>
    <message>
        <source>Used for: {0}</source>
        <translation>Verwendet für: {0}</translation>
    </message>
</context>
<context>
    <name>SourceLayer</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where the figures come from, and how well each is known.</source>
        <translation>Woher die Zahlen kommen und wie gut jede belegt ist.</translation>
    </message>
</context>
<context>
    <name>StanceSection</name>
    <message>
        <source>How to stand</source>
        <translation>Wie stehen</translation>
    </message>
    <message>
        <source>As you like</source>
        <translation>Nach Belieben</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Fingertips</source>
        <translation>Fingerspitzen</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Beide Hände</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Edge of a step</source>
        <translation>Stufenkante</translation>
    </message>
    <message>
        <source>as you like</source>
        <translation>nach Belieben</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>StickFigure</name>
    <message>
        <source>The movement as a stick figure</source>
        <translation>Die Bewegung als Strichfigur</translation>
    </message>
</context>
<context>
    <name>StillView</name>
    <message>
        <source>Picture: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
</context>
<context>
    <name>StopsSection</name>
    <message>
        <source>Stop at</source>
        <translation>Aufhören bei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>SubPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Your physio lets this happen by itself.</source>
        <translation>Dein Physio lässt das von selbst geschehen.</translation>
    </message>
</context>
<context>
    <name>SuggestionSlot</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All {0} suggestions</source>
        <translation>Alle {0} Vorschläge</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>See you next time</source>
        <translation>Bis zum nächsten Mal</translation>
    </message>
    <message>
        <source>Next session: tomorrow or the day after, whichever suits.</source>
        <translation>Nächste Einheit: morgen oder übermorgen, wie es dir passt.</translation>
    </message>
    <message>
        <source>All of today&apos;s session is done. Your ankle has earned a rest.</source>
        <translation>Die heutige Einheit ist geschafft. Dein Sprunggelenk hat sich eine Pause verdient.</translation>
    </message>
    <message>
        <source>Every set counts, and this is kept in your history.</source>
        <translation>Jeder Satz zählt und steht in deinem Verlauf.</translation>
    </message>
    <message>
        <source>Nothing is lost. The session waits for you whenever it suits.</source>
        <translation>Nichts ist verloren. Die Einheit wartet auf dich, wann immer es passt.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut war</translation>
    </message>
    <message>
        <source>Try next time</source>
        <translation>Fürs nächste Mal</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>worst pain, of 10</source>
        <translation>stärkster Schmerz, von 10</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>counted by you · {0}</source>
        <translation>selbst gezählt · {0}</translation>
    </message>
    <message>
        <source>{0} · {1} held</source>
        <translation>{0} · {1} gehalten</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>{0} to put right</source>
        <translation>{0} zu klären</translation>
    </message>
</context>
<context>
    <name>TempoRow</name>
    <message>
        <source>Is there a tempo?</source>
        <translation>Gibt es ein Tempo?</translation>
    </message>
    <message>
        <source>At their own pace</source>
        <translation>Im eigenen Tempo</translation>
    </message>
    <message>
        <source>With a tempo</source>
        <translation>Mit Tempo</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>down</source>
        <translation>runter</translation>
    </message>
    <message>
        <source>Seconds up</source>
        <translation>Sekunden hoch</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Sekunden halten</translation>
    </message>
    <message>
        <source>Seconds down</source>
        <translation>Sekunden runter</translation>
    </message>
    <message>
        <source>s {0}</source>
        <translation>s {0}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>TempoSection</name>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>At ease</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>With the beat</source>
        <translation>Im Takt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>in Ruhe</translation>
    </message>
</context>
<context>
    <name>TestList</name>
    <message>
        <source>Begin the short test</source>
        <translation>Kurzen Test beginnen</translation>
    </message>
    <message>
        <source>Your short test</source>
        <translation>Dein kurzer Test</translation>
    </message>
    <message>
        <source>Pain, walking, heel raises, balance and knee to wall: about ten minutes, and we know where to start.</source>
        <translation>Schmerz, Gehen, Fersenheben, Balance und Knie zur Wand: etwa zehn Minuten, und wir wissen, wo es losgeht.</translation>
    </message>
    <message>
        <source>Last done on {0}.</source>
        <translation>Zuletzt am {0}.</translation>
    </message>
    <message>
        <source>{0} It is due again.</source>
        <translation>{0} Er ist wieder dran.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The sore leg has {0} % of the other.</source>
        <translation>Das schmerzende Bein schafft {0} % des anderen.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TodayForm</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>TodayHost</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Add the total</source>
        <translation>Summe hinzufügen</translation>
    </message>
    <message>
        <source>Questionnaire totals</source>
        <translation>Fragebogensummen</translation>
    </message>
    <message>
        <source>Filled in on paper, from its publisher; only the total is kept here.</source>
        <translation>Auf Papier ausgefüllt, vom Herausgeber; hier bleibt nur die Summe.</translation>
    </message>
    <message>
        <source>Remove {0} of {1}</source>
        <translation>{0} vom {1} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
    <message>
        <source>less than {0} is no clear change</source>
        <translation>weniger als {0} ist keine klare Veränderung</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>0 to {0} %</source>
        <translation>0 bis {0} %</translation>
    </message>
    <message>
        <source>0 to {0}</source>
        <translation>0 bis {0}</translation>
    </message>
    <message>
        <source>Total of {0}</source>
        <translation>Summe von {0}</translation>
    </message>
    <message>
        <source>The total is a number from 0 to {0}.</source>
        <translation>Die Summe ist eine Zahl von 0 bis {0}.</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>The numbers of the trend</source>
        <translation>Die Zahlen des Verlaufs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, + and − zoom, Shift with an arrow moves along, 0 shows all.</source>
        <translation>Pfeiltasten bewegen die Marke, + und − vergrößern und verkleinern, Umschalt mit Pfeil verschiebt, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Nothing was measured of this in that time. Look further back, or choose another measure.</source>
        <translation>In dieser Zeit wurde davon nichts gemessen. Schau weiter zurück oder wähle einen anderen Messwert.</translation>
    </message>
    <message>
        <source>± {0}</source>
        <translation>± {0}</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Was sich sagen lässt</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Compared are the middle values of the first and of the last three sessions. The grey band is the smallest change that can be told from the camera&apos;s and the days&apos; own ups and downs. Inside it nothing has clearly changed.</source>
        <translation>Verglichen werden die mittleren Werte der ersten und der letzten drei Einheiten. Das graue Band zeigt die kleinste Änderung, die sich vom Auf und Ab der Kamera und der Tage unterscheiden lässt. Darin hat sich nichts klar geändert.</translation>
    </message>
    <message>
        <source>A camera estimates ranges; look at the direction, not at single figures.</source>
        <translation>Eine Kamera schätzt Bewegungsweiten; achte auf die Richtung, nicht auf einzelne Zahlen.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>People of your age: {0}. This is context, not a verdict.</source>
        <translation>Menschen in deinem Alter: {0}. Das dient der Einordnung und ist kein Urteil.</translation>
    </message>
    <message>
        <source>It was measured in another way than here.</source>
        <translation>Es wurde anders gemessen als hier.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle verbergen</translation>
    </message>
</context>
<context>
    <name>TrialPlot</name>
    <message>
        <source>The arrow keys walk over what was found.</source>
        <translation>Die Pfeiltasten gehen durch, was gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Without the camera</source>
        <translation>Ohne Kamera</translation>
    </message>
    <message>
        <source>Show the recording instead</source>
        <translation>Stattdessen das Beispielvideo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Or use another camera:</source>
        <translation>Oder eine andere Kamera nehmen:</translation>
    </message>
    <message>
        <source>No picture right now</source>
        <translation>Gerade kein Bild</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>On the camera</source>
        <translation>Mit der Kamera</translation>
    </message>
    <message>
        <source>On a recording</source>
        <translation>Mit einer Aufnahme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Which leg works?</source>
        <translation>Welches Bein arbeitet?</translation>
    </message>
    <message>
        <source>The one that moves</source>
        <translation>Das sich bewegt</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>One set, led as in a session, with the exercise as it stands now. No picture of it is kept, and it is forgotten when you leave. A recording is a video or a pose track.</source>
        <translation>Ein Satz, geführt wie in einer Einheit, mit der Übung, wie sie jetzt ist. Kein Bild davon bleibt, und beim Verlassen ist es vergessen. Eine Aufnahme ist ein Video oder eine Posenspur.</translation>
    </message>
    <message>
        <source>See what it counts</source>
        <translation>Sieh, was sie zählt</translation>
    </message>
    <message>
        <source>Over seconds. Dashed: what decides.</source>
        <translation>Über Sekunden. Gestrichelt: was entscheidet.</translation>
    </message>
    <message>
        <source>Something has to be put right before it can be tried.</source>
        <translation>Vor dem Ausprobieren ist noch etwas zu klären.</translation>
    </message>
    <message>
        <source>Looking for the person in {0} …</source>
        <translation>Die Person wird gesucht in {0} …</translation>
    </message>
    <message>
        <source>The set on the camera</source>
        <translation>Der Satz vor der Kamera</translation>
    </message>
    <message>
        <source>Only the first 20 minutes are looked at.</source>
        <translation>Nur die ersten 20 Minuten werden angesehen.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
</context>
<context>
    <name>Twice</name>
    <message>
        <source>{0}, in English</source>
        <translation>{0}, auf Englisch</translation>
    </message>
    <message>
        <source>{0}, in German</source>
        <translation>{0}, auf Deutsch</translation>
    </message>
</context>
<context>
    <name>WaitWindow</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Your record is being written anew</source>
        <translation>Deine Aufzeichnung wird neu geschrieben</translation>
    </message>
    <message>
        <source>Every page is compared and checked, and so are the backups. With years of sessions that takes minutes, on a slow computer ten and more. If it is cut off, nothing is lost.</source>
        <translation>Jede Seite wird verglichen und geprüft, auch die der Sicherungen. Bei Jahren von Einheiten dauert das Minuten, auf einem langsamen Computer zehn und mehr. Wird es unterbrochen, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Stop, and leave it as it is</source>
        <translation>Abbrechen und alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>It stops in a moment. Your record stays as it is.</source>
        <translation>Es hört gleich auf. Deine Aufzeichnung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Your record is done. The rest follows, and cannot be stopped any more.</source>
        <translation>Deine Aufzeichnung ist fertig. Der Rest folgt und lässt sich nicht mehr abbrechen.</translation>
    </message>
</context>
<context>
    <name>WaitingVeil</name>
    <message>
        <source>Asking the practice&apos;s server …</source>
        <translation>Der Server der Praxis wird gefragt …</translation>
    </message>
    <message>
        <source>If it does not answer within {0} seconds, the page says so. Nothing is lost.</source>
        <translation>Antwortet er nicht innerhalb von {0} Sekunden, sagt die Seite das. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
</context>
<context>
    <name>WalkForm</name>
    <message>
        <source>Your walk</source>
        <translation>Dein Spaziergang</translation>
    </message>
    <message>
        <source>Only the minutes are needed; the rest says how the ankle took it.</source>
        <translation>Nur die Minuten braucht es; das andere sagt, wie das Sprunggelenk es aufgenommen hat.</translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation>Spaziergang speichern</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The worst pain on the way</source>
        <translation>Der stärkste Schmerz unterwegs</translation>
    </message>
    <message>
        <source>Did you limp, so that others would see it?</source>
        <translation>Hast du so gehumpelt, dass andere es sähen?</translation>
    </message>
    <message>
        <source>Was it brisk?</source>
        <translation>War es zügig?</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>The words so far</source>
        <translation>Die Wörter bisher</translation>
    </message>
    <message>
        <source>The words of this plan</source>
        <translation>Die Wörter dieses Plans</translation>
    </message>
</context>
<context>
    <name>WeekAhead</name>
    <message>
        <source>Into my calendar</source>
        <translation>In meinen Kalender</translation>
    </message>
    <message>
        <source>Saves the days as a file that a calendar can open</source>
        <translation>Speichert die Tage als Datei, die ein Kalender öffnen kann</translation>
    </message>
    <message>
        <source>The week ahead</source>
        <translation>Die nächste Woche</translation>
    </message>
    <message>
        <source>If a day is missed, it moves on by itself. Nothing has to be made up for.</source>
        <translation>Fällt ein Tag aus, rückt er von selbst weiter. Nichts muss nachgeholt werden.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Once a phase is chosen, its week stands here.</source>
        <translation>Noch ist nichts geplant. Sobald eine Phase gewählt ist, steht hier ihre Woche.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>1 session this week</source>
        <translation>1 Einheit diese Woche</translation>
    </message>
    <message>
        <source>{0} sessions this week</source>
        <translation>{0} Einheiten diese Woche</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>a free day</source>
        <translation>ein freier Tag</translation>
    </message>
    <message>
        <source>{0} (today): {1}</source>
        <translation>{0} (heute): {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>a run is planned</source>
        <translation>ein Lauf ist geplant</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>exercises are planned</source>
        <translation>Übungen sind geplant</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Rest überspringen</translation>
    </message>
    <message>
        <source>I am a physio</source>
        <translation>Ich bin Physio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why this?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Warum: {0}</translation>
    </message>
</context>
<context>
    <name>WhyEnded</name>
    <message>
        <source>Not today, and that is fine</source>
        <translation>Heute nicht, und das ist in Ordnung</translation>
    </message>
    <message>
        <source>Pain of 6 or more before the start means no loading today. Gentle ankle pumps stay open: you find them on Today.</source>
        <translation>Schmerz ab 6 vor dem Start heißt: heute keine Last. Sanftes Fußwippen bleibt offen: Du findest es unter Heute.</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Genug für heute</translation>
    </message>
    <message>
        <source>Two exercises hurt too much, so the session ended here. What you did is kept. Tell us tomorrow morning how it feels; a step back will be suggested.</source>
        <translation>Zwei Übungen haben zu sehr wehgetan, darum endet die Einheit hier. Was du getan hast, ist festgehalten. Sag morgen früh, wie es sich anfühlt; ein Schritt zurück wird vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>{0}, and one more</source>
        <translation>{0} und eine weitere</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>See the source</source>
        <translation>Quelle ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
</context>
<context>
    <name>WordsPane</name>
    <message>
        <source>In which languages?</source>
        <translation>In welchen Sprachen?</translation>
    </message>
    <message>
        <source>English and German</source>
        <translation>Englisch und Deutsch</translation>
    </message>
    <message>
        <source>One language for everybody</source>
        <translation>Eine Sprache für alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cue {0}</source>
        <translation>Hinweis {0}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie gut ist</translation>
    </message>
    <message>
        <source>Where to stand</source>
        <translation>Wo man steht</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was man braucht</translation>
    </message>
    <message>
        <source>Several things with a comma between them; empty for nothing.</source>
        <translation>Mehreres mit Komma dazwischen; leer für nichts.</translation>
    </message>
    <message>
        <source>Skip it when</source>
        <translation>Weglassen, wenn</translation>
    </message>
    <message>
        <source>Three cues</source>
        <translation>Drei Hinweise</translation>
    </message>
    <message>
        <source>Shown and said while it is done: short, from three metres.</source>
        <translation>Beim Üben gezeigt und gesagt: kurz, aus drei Metern lesbar.</translation>
    </message>
    <message>
        <source>English above, German below.</source>
        <translation>Englisch oben, Deutsch unten.</translation>
    </message>
    <message>
        <source>English at the left, German at the right.</source>
        <translation>Englisch links, Deutsch rechts.</translation>
    </message>
    <message>
        <source>Everybody reads these words, whatever language their window has.</source>
        <translation>Alle lesen diese Worte, welche Sprache ihr Fenster auch hat.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>_ActivityRow</name>
    <message>
        <source>Activity {0}</source>
        <translation>Tätigkeit {0}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>_Pick</name>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>Cannot do it</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Half of it</source>
        <translation>Zur Hälfte</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
</context>
<context>
    <name>age_words</name>
    <message>
        <source>Under 16</source>
        <translation>Unter 16</translation>
    </message>
    <message>
        <source>16 or 17</source>
        <translation>16 oder 17</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <translation>18 bis 39</translation>
    </message>
    <message>
        <source>40 to 49</source>
        <translation>40 bis 49</translation>
    </message>
    <message>
        <source>50 to 59</source>
        <translation>50 bis 59</translation>
    </message>
    <message>
        <source>60 to 64</source>
        <translation>60 bis 64</translation>
    </message>
    <message>
        <source>65 to 69</source>
        <translation>65 bis 69</translation>
    </message>
    <message>
        <source>70 to 79</source>
        <translation>70 bis 79</translation>
    </message>
    <message>
        <source>80 or over</source>
        <translation>80 oder älter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Under 16, an adult stays with you while you exercise.</source>
        <translation>Unter 16 bleibt beim Üben ein Erwachsener bei dir.</translation>
    </message>
    <message>
        <source>A parent or guardian should go through these pages with you and agree.</source>
        <translation>Ein Elternteil oder Vormund sollte diese Seiten mit dir durchgehen und zustimmen.</translation>
    </message>
    <message>
        <source>Heel pain while you are still growing: see a professional first.</source>
        <translation>Fersenschmerz, solange du noch wächst: Lass ihn zuerst von einer Fachperson ansehen.</translation>
    </message>
    <message>
        <source>Adult comparison figures are not shown to you.</source>
        <translation>Vergleichswerte von Erwachsenen werden dir nicht gezeigt.</translation>
    </message>
    <message>
        <source>Under 18, a parent or guardian should go through these pages with you and agree.</source>
        <translation>Unter 18 sollte ein Elternteil oder Vormund diese Seiten mit dir durchgehen und zustimmen.</translation>
    </message>
    <message>
        <source>Keep a chair or a counter in reach and the floor clear.</source>
        <translation>Stell einen Stuhl in Reichweite oder üb an der Arbeitsplatte, und halt den Boden frei.</translation>
    </message>
    <message>
        <source>Balance with eyes closed or on a cushion only with a second person beside you.</source>
        <translation>Balance mit geschlossenen Augen oder auf einem Kissen nur mit einer zweiten Person neben dir.</translation>
    </message>
    <message>
        <source>Lower yourself off a step only with a rail. Stop if you feel dizzy.</source>
        <translation>Von einer Stufe senkst du dich nur mit Geländer ab. Hör auf, wenn dir schwindlig wird.</translation>
    </message>
    <message>
        <source>If you have fallen, get dizzy or have numb feet:</source>
        <translation>Wenn du gestürzt bist, dir schwindlig wird oder deine Füße taub sind:</translation>
    </message>
    <message>
        <source>keep a chair or a counter in reach and the floor clear,</source>
        <translation>Stell einen Stuhl in Reichweite oder üb an der Arbeitsplatte, halt den Boden frei</translation>
    </message>
    <message>
        <source>and do not balance with eyes closed or on a cushion alone.</source>
        <translation>und balancier nicht allein mit geschlossenen Augen oder auf einem Kissen.</translation>
    </message>
    <message>
        <source>Stop if you feel dizzy.</source>
        <translation>Hör auf, wenn dir schwindlig wird.</translation>
    </message>
</context>
<context>
    <name>assess</name>
    <message>
        <source>Pain at rest</source>
        <translation>Schmerz in Ruhe</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>Heel raises on both legs</source>
        <translation>Fersenheben auf beiden Beinen</translation>
    </message>
    <message>
        <source>Balance on one leg</source>
        <translation>Einbeinstand</translation>
    </message>
    <message>
        <source>Heel raises on one leg</source>
        <translation>Fersenheben auf einem Bein</translation>
    </message>
    <message>
        <source>Hops on one leg</source>
        <translation>Hüpfen auf einem Bein</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>repetitions in two sets</source>
        <translation>Wiederholungen in zwei Sätzen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>hintereinander</translation>
    </message>
    <message>
        <source>Last time {0}: no clear change yet</source>
        <translation>Letztes Mal {0}: noch keine klare Änderung</translation>
    </message>
    <message>
        <source>Last time {0}: clearly more</source>
        <translation>Letztes Mal {0}: klar mehr</translation>
    </message>
    <message>
        <source>Last time {0}: clearly less</source>
        <translation>Letztes Mal {0}: klar weniger</translation>
    </message>
    <message>
        <source>Last time {0}</source>
        <translation>Letztes Mal {0}</translation>
    </message>
    <message>
        <source>The sore leg does {0} % of the other.</source>
        <translation>Das schmerzende Bein schafft {0} % des anderen.</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>The sides differ by {0} {1}, which the test cannot tell from none.</source>
        <translation>Die Seiten liegen {0} {1} auseinander. So wenig kann der Test nicht von nichts unterscheiden.</translation>
    </message>
    <message>
        <source>The sore side has {0} {1} less than the other.</source>
        <translation>Die schmerzende Seite hat {0} {1} weniger als die andere.</translation>
    </message>
    <message>
        <source>The sore side has {0} {1} more than the other.</source>
        <translation>Die schmerzende Seite hat {0} {1} mehr als die andere.</translation>
    </message>
    <message>
        <source>Other adults: mostly {0} to {1} cm. Context, not a verdict.</source>
        <translation>Andere Erwachsene: meist {0} bis {1} cm. Zum Einordnen, kein Urteil.</translation>
    </message>
    <message>
        <source>At your age: {0} {1}. Context, not a verdict.</source>
        <translation>In deinem Alter: {0} {1}. Zum Einordnen, kein Urteil.</translation>
    </message>
    <message>
        <source>At your age: {0} to {1} {2}. Context, not a verdict.</source>
        <translation>In deinem Alter: {0} bis {1} {2}. Zum Einordnen, kein Urteil.</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <source>General exercise guidance, not medical advice or diagnosis. Camera numbers are estimates. Stop if pain exceeds 5, or you feel unwell. If unsure, see a professional.</source>
        <translation>Allgemeine Übungsanleitung, keine medizinische Beratung oder Diagnose. Werte der Kamera sind Schätzungen. Hör auf, wenn der Schmerz über 5 steigt oder dir nicht wohl ist. Im Zweifel frag eine Fachperson.</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Agreed on {0} at {1}. Take the tick away to withdraw it.</source>
        <translation>Zugestimmt am {0} um {1}. Nimm den Haken weg, um es zu widerrufen.</translation>
    </message>
    <message>
        <source>The app may use my camera</source>
        <translation>Die App darf meine Kamera benutzen</translation>
    </message>
    <message>
        <source>Only while you set up, exercise, or show a printed plan. Pictures are looked at on this computer and forgotten at once. Without it you can watch the built-in recording.</source>
        <translation>Nur während du einrichtest, übst oder einen gedruckten Plan zeigst. Die Bilder werden auf diesem Computer angeschaut und sofort vergessen. Ohne Kamera kannst du dir das Beispielvideo ansehen.</translation>
    </message>
    <message>
        <source>Keep my exercise history on this computer</source>
        <translation>Meinen Übungsverlauf auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>It is health data: what you did, how it moved, the pain you tell, your age group and your ankle. Without it nothing is recorded and there is no history.</source>
        <translation>Das sind Gesundheitsdaten: was du gemacht hast, wie die Bewegung war, welchen Schmerz du angibst, deine Altersgruppe und dein Sprunggelenk. Ohne Zustimmung wird nichts aufgezeichnet, und es gibt keinen Verlauf.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>Vor {0} Tagen</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} Sätze</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it is larger than 64 kB</source>
        <translation>sie ist größer als 64 kB</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>sie ist kein Text</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>Eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>line {0} cannot be read; something in it is misspelt</source>
        <translation>In Zeile {0} ist etwas falsch geschrieben, sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>“{0}” is missing</source>
        <translation>Es fehlt „{0}“</translation>
    </message>
    <message>
        <source>this version of coach does not know “{0}”</source>
        <translation>Diese Version von coach kennt „{0}“ nicht</translation>
    </message>
    <message>
        <source>what it says for “{0}” does not fit</source>
        <translation>Was bei „{0}“ steht, passt nicht</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>% of the lower leg</source>
        <translation>% des Unterschenkels</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>° per lower leg</source>
        <translation>° je Unterschenkel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} oder mehr</translation>
    </message>
    <message>
        <source>above {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>Diese Datei ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG or WebP picture.</source>
        <translation>Das ist kein Bild als PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>This picture is too large. Please make it smaller.</source>
        <translation>Dieses Bild ist zu groß. Bitte mach es kleiner.</translation>
    </message>
    <message>
        <source>{0}, other leg</source>
        <translation>{0}, anderes Bein</translation>
    </message>
    <message>
        <source>{0}: change from the start to the top</source>
        <translation>{0}: Änderung vom Beginn bis oben</translation>
    </message>
    <message>
        <source>{0}: change as a share of the movement</source>
        <translation>{0}: Änderung als Anteil der Bewegung</translation>
    </message>
    <message>
        <source>{0}: how much it moves</source>
        <translation>{0}: wie viel Bewegung</translation>
    </message>
    <message>
        <source>{0}: how far from its beginning it ends</source>
        <translation>{0}: wie weit das Ende vom Anfang weg ist</translation>
    </message>
    <message>
        <source>{0}, at the top</source>
        <translation>{0}, oben</translation>
    </message>
    <message>
        <source>{0}, at the start</source>
        <translation>{0}, am Beginn</translation>
    </message>
    <message>
        <source>from its lowest level</source>
        <translation>ab dem tiefsten Stand</translation>
    </message>
    <message>
        <source>from its lowest level in this hold</source>
        <translation>ab dem tiefsten Stand in diesem Halten</translation>
    </message>
    <message>
        <source>from where this hold began</source>
        <translation>ab dem Anfang dieses Haltens</translation>
    </message>
    <message>
        <source>from its highest level</source>
        <translation>ab dem höchsten Stand</translation>
    </message>
    <message>
        <source>from the start pose</source>
        <translation>ab der Ausgangshaltung</translation>
    </message>
    <message>
        <source>How far it must go to count</source>
        <translation>Wie weit es gehen muss, um zu zählen</translation>
    </message>
    <message>
        <source>A smaller movement is told as not counted.</source>
        <translation>Eine kleinere Bewegung zählt nicht, und das wird gesagt.</translation>
    </message>
    <message>
        <source>How far it usually goes</source>
        <translation>Wie weit es üblicherweise geht</translation>
    </message>
    <message>
        <source>Holds until the person&apos;s own range is known.</source>
        <translation>Gilt, bis der eigene Umfang der Person bekannt ist.</translation>
    </message>
    <message>
        <source>The most that a body can do</source>
        <translation>Das Meiste, was ein Körper kann</translation>
    </message>
    <message>
        <source>More than this is a different movement.</source>
        <translation>Mehr als das ist eine andere Bewegung.</translation>
    </message>
    <message>
        <source>Shortest repetition</source>
        <translation>Kürzeste Wiederholung</translation>
    </message>
    <message>
        <source>A quicker one does not count.</source>
        <translation>Eine schnellere zählt nicht.</translation>
    </message>
    <message>
        <source>Longest repetition</source>
        <translation>Längste Wiederholung</translation>
    </message>
    <message>
        <source>After this the person is asked to start again.</source>
        <translation>Danach wird die Person gebeten, neu zu beginnen.</translation>
    </message>
    <message>
        <source>Longest time out of sight</source>
        <translation>Längste Zeit außer Sicht</translation>
    </message>
    <message>
        <source>After this a running repetition is given up.</source>
        <translation>Danach wird eine laufende Wiederholung aufgegeben.</translation>
    </message>
    <message>
        <source>How surely joints must be seen</source>
        <translation>Wie sicher Gelenke zu sehen sein müssen</translation>
    </message>
    <message>
        <source>Lower where the far leg moves behind the near one.</source>
        <translation>Niedriger, wo sich das hintere Bein hinter dem vorderen bewegt.</translation>
    </message>
    <message>
        <source>How far the standing place may stray</source>
        <translation>Wie weit der Standort abweichen darf</translation>
    </message>
    <message>
        <source>Beyond it nothing is measured.</source>
        <translation>Darüber hinaus wird nicht gemessen.</translation>
    </message>
    <message>
        <source>The clock starts after</source>
        <translation>Die Uhr beginnt nach</translation>
    </message>
    <message>
        <source>So long everything has to be right.</source>
        <translation>So lange muss alles stimmen.</translation>
    </message>
    <message>
        <source>The clock stops after</source>
        <translation>Die Uhr hält an nach</translation>
    </message>
    <message>
        <source>So long something has to be wrong.</source>
        <translation>So lange muss etwas nicht stimmen.</translation>
    </message>
    <message>
        <source>Smallest circle that counts</source>
        <translation>Kleinster Kreis, der zählt</translation>
    </message>
    <message>
        <source>The length of its longest axis.</source>
        <translation>Die Länge seiner längsten Achse.</translation>
    </message>
    <message>
        <source>Once it runs, it may stray by</source>
        <translation>Wenn sie läuft, darf es abweichen um</translation>
    </message>
    <message>
        <source>The level it is measured from never passes</source>
        <translation>Der Stand, ab dem gemessen wird, geht nie über</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Please write something here</source>
        <translation>Bitte schreib hier etwas</translation>
    </message>
    <message>
        <source>At most {0} letters</source>
        <translation>Höchstens {0} Zeichen</translation>
    </message>
    <message>
        <source>At least {0}</source>
        <translation>Mindestens {0}</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Mehr als {0}</translation>
    </message>
    <message>
        <source>At most {0}</source>
        <translation>Höchstens {0}</translation>
    </message>
    <message>
        <source>Please write a number</source>
        <translation>Bitte schreib eine Zahl</translation>
    </message>
    <message>
        <source>Please write a whole number</source>
        <translation>Bitte schreib eine ganze Zahl</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be seen</source>
        <translation>Darin ist ein Zeichen, das man nicht sieht</translation>
    </message>
    <message>
        <source>At most five words</source>
        <translation>Höchstens fünf Wörter</translation>
    </message>
    <message>
        <source>Please write at least one of the two</source>
        <translation>Bitte schreib mindestens eine der beiden</translation>
    </message>
    <message>
        <source>The second has to be the larger one</source>
        <translation>Die zweite muss die größere sein</translation>
    </message>
    <message>
        <source>It cannot be below what counts</source>
        <translation>Es kann nicht unter dem liegen, was zählt</translation>
    </message>
    <message>
        <source>It has to be above the shortest</source>
        <translation>Es muss über der kürzesten liegen</translation>
    </message>
    <message>
        <source>None below 0, and not all 0</source>
        <translation>Keine unter 0, und nicht alle 0</translation>
    </message>
    <message>
        <source>Name as many things in both languages</source>
        <translation>Nenne in beiden Sprachen gleich viel</translation>
    </message>
    <message>
        <source>Write it in both languages, or in neither</source>
        <translation>Schreib es in beiden Sprachen oder in keiner</translation>
    </message>
    <message>
        <source>At most {0} things</source>
        <translation>Höchstens {0} Dinge</translation>
    </message>
    <message>
        <source>{0} s held</source>
        <translation>{0} s gehalten</translation>
    </message>
    <message>
        <source>{0} counted</source>
        <translation>{0} gezählt</translation>
    </message>
    <message>
        <source>in {0} stretches</source>
        <translation>in {0} Abschnitten</translation>
    </message>
    <message>
        <source>{0} not counted</source>
        <translation>{0} nicht gezählt</translation>
    </message>
    <message>
        <source>With the original: {0}</source>
        <translation>Mit dem Original: {0}</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Haltung: {0}</translation>
    </message>
    <message>
        <source>{0}: repetition {1} counted</source>
        <translation>{0}: Wiederholung {1} gezählt</translation>
    </message>
    <message>
        <source>{0}: not counted. {1}</source>
        <translation>{0}: nicht gezählt. {1}</translation>
    </message>
    <message>
        <source>{0}: held {1} s, ended by: {2}</source>
        <translation>{0}: {1} s gehalten, beendet durch: {2}</translation>
    </message>
    <message>
        <source>{0}: form, {1}</source>
        <translation>{0}: Haltung, {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Held or not</source>
        <translation>Gehalten oder nicht</translation>
    </message>
    <message>
        <source>The movement, % of the person&apos;s own range</source>
        <translation>Die Bewegung, % des eigenen Umfangs der Person</translation>
    </message>
</context>
<context>
    <name>fortnight</name>
    <message>
        <source>Very much better</source>
        <translation>Sehr viel besser</translation>
    </message>
    <message>
        <source>Much better</source>
        <translation>Viel besser</translation>
    </message>
    <message>
        <source>A little better</source>
        <translation>Etwas besser</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>A little worse</source>
        <translation>Etwas schlechter</translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation>Viel schlechter</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <translation>Sehr viel schlechter</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>Every repetition counted, with nothing to correct.</source>
        <translation>Jede Wiederholung hat gezählt, nichts war zu korrigieren.</translation>
    </message>
    <message>
        <source>Your longest hold without a break was {0:.0f} seconds.</source>
        <translation>Am längsten am Stück gehalten: {0:.0f} Sekunden.</translation>
    </message>
    <message>
        <source>Your last five repetitions were as high as each other.</source>
        <translation>Deine letzten fünf Wiederholungen waren gleich hoch.</translation>
    </message>
    <message>
        <source>You completed 1 set.</source>
        <translation>Du hast 1 Satz ganz geschafft.</translation>
    </message>
    <message>
        <source>You completed {0} sets.</source>
        <translation>Du hast {0} Sätze ganz geschafft.</translation>
    </message>
    <message>
        <source>You began, and that is what counts today.</source>
        <translation>Du hast angefangen, und das zählt heute.</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>First days</source>
        <translation>Erste Tage</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Häufige Ursache</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{0} moves</source>
        <translation>{0} Übungen</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>One leg at a time</source>
        <translation>Ein Bein nach dem anderen</translation>
    </message>
    <message>
        <source>Both legs together</source>
        <translation>Beide Beine zusammen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Seconds: {0}</source>
        <translation>Sekunden: {0}</translation>
    </message>
    <message>
        <source>Rest {0} between sets</source>
        <translation>{0} Pause zwischen den Sätzen</translation>
    </message>
</context>
<context>
    <name>next_session</name>
    <message>
        <source>Next: rest. Today will say when it goes on.</source>
        <translation>Als Nächstes: Ruhe. Unter Heute steht, wann es weitergeht.</translation>
    </message>
    <message>
        <source>Next session: tomorrow.</source>
        <translation>Nächste Einheit: morgen.</translation>
    </message>
    <message>
        <source>Next session: {0}. Rest until then is part of the plan.</source>
        <translation>Nächste Einheit: {0}. Die Ruhe bis dahin gehört zum Plan.</translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>Phase {0} of {1}</source>
        <translation>Phase {0} von {1}</translation>
    </message>
    <message>
        <source>week {0}</source>
        <translation>Woche {0}</translation>
    </message>
    <message>
        <source>{0} of {1} goals met</source>
        <translation>{0} von {1} Zielen erreicht</translation>
    </message>
    <message>
        <source>pain was {0}, the goal is at most {1}</source>
        <translation>der Schmerz war {0}, das Ziel ist höchstens {1}</translation>
    </message>
    <message>
        <source>you said {0}, the goal is at most {1}</source>
        <translation>du hast {0} gesagt, das Ziel ist höchstens {1}</translation>
    </message>
    <message>
        <source>{0} cm apart, the goal is at most {1} cm</source>
        <translation>{0} cm auseinander, das Ziel sind höchstens {1} cm</translation>
    </message>
    <message>
        <source>you have {0}, the goal is {1}</source>
        <translation>du schaffst {0}, das Ziel sind {1}</translation>
    </message>
    <message>
        <source>you have {0} s, the goal is {1} s</source>
        <translation>du schaffst {0} s, das Ziel sind {1} s</translation>
    </message>
    <message>
        <source>{0} weeks so far, the goal is {1}</source>
        <translation>{0} Wochen bisher, das Ziel sind {1}</translation>
    </message>
    <message>
        <source>you are at step {0} of {1}</source>
        <translation>du bist auf Stufe {0} von {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Pain at rest</source>
        <translation>Schmerz in Ruhe</translation>
    </message>
    <message>
        <source>Walking at ease</source>
        <translation>Gehen ohne Mühe</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>Heel raises on both feet</source>
        <translation>Fersenheben mit beiden Füßen</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Auf einem Bein stehen</translation>
    </message>
    <message>
        <source>Heel raises on one leg</source>
        <translation>Fersenheben auf einem Bein</translation>
    </message>
    <message>
        <source>Hops on one leg</source>
        <translation>Hüpfer auf einem Bein</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} cm</source>
        <translation>{0} cm</translation>
    </message>
    <message>
        <source>at your age about {0}</source>
        <translation>in deinem Alter etwa {0}</translation>
    </message>
    <message>
        <source>at your age {0} to {1}</source>
        <translation>in deinem Alter {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>from the tests at home</source>
        <translation>aus den Tests zu Hause</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>{0} of 10, {1} at the beginning</source>
        <translation>{0} von 10, zu Beginn {1}</translation>
    </message>
    <message>
        <source>Since the plan began</source>
        <translation>Seit Beginn des Plans</translation>
    </message>
    <message>
        <source>very much better</source>
        <translation>sehr viel besser</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>viel besser</translation>
    </message>
    <message>
        <source>a little better</source>
        <translation>ein wenig besser</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Veränderung</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>ein wenig schlechter</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>viel schlechter</translation>
    </message>
    <message>
        <source>very much worse</source>
        <translation>sehr viel schlechter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>vor {0} Tagen</translation>
    </message>
    <message>
        <source>Red flag in the safety questions on {0}</source>
        <translation>Warnzeichen in den Sicherheitsfragen am {0}</translation>
    </message>
    <message>
        <source>Red flag in the safety questions</source>
        <translation>Warnzeichen in den Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Morning pain is rising</source>
        <translation>Morgenschmerz steigt</translation>
    </message>
    <message>
        <source>Morning pain up from {0} to {1} in a week</source>
        <translation>Morgenschmerz in einer Woche von {0} auf {1} gestiegen</translation>
    </message>
    <message>
        <source>Nothing heard since the plan began</source>
        <translation>Seit Beginn des Plans nichts gehört</translation>
    </message>
    <message>
        <source>Nothing heard for {0} days</source>
        <translation>Seit {0} Tagen nichts gehört</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Pain rising</source>
        <translation>Schmerz steigt</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Nichts gehört</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing pressing</source>
        <translation>Nichts Dringendes</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Linkes Sprunggelenk</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Rechtes Sprunggelenk</translation>
    </message>
    <message>
        <source>Both ankles</source>
        <translation>Beide Sprunggelenke</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>last active: {0}</source>
        <translation>zuletzt aktiv: {0}</translation>
    </message>
    <message>
        <source>{0} of the planned sets done</source>
        <translation>{0} der geplanten Sätze gemacht</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>The practice&apos;s database does not answer. Check the network, then try again.</source>
        <translation>Die Datenbank der Praxis antwortet nicht. Prüfe das Netz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Ab {0}</translation>
    </message>
    <message>
        <source>review {0}</source>
        <translation>Besprechung {0}</translation>
    </message>
    <message>
        <source>{0} a session</source>
        <translation>{0} je Einheit</translation>
    </message>
    <message>
        <source>{0} on a full day</source>
        <translation>{0} an einem vollen Tag</translation>
    </message>
    <message>
        <source>{0} a week</source>
        <translation>{0} pro Woche</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>This exercise is not in your library. Take it out, or add it again.</source>
        <translation>Diese Übung gibt es hier nicht. Nimm sie heraus oder füge sie neu hinzu.</translation>
    </message>
    <message>
        <source>This is held, not repeated. Choose how many seconds.</source>
        <translation>Das wird gehalten, nicht wiederholt. Wähle die Sekunden.</translation>
    </message>
    <message>
        <source>This is repeated, not held. Choose how many repetitions.</source>
        <translation>Das wird wiederholt, nicht gehalten. Wähle die Wiederholungen.</translation>
    </message>
    <message>
        <source>One leg works at a time here. Choose which, or one after the other.</source>
        <translation>Hier arbeitet ein Bein allein. Wähle welches, oder eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Both legs move together here. Choose both.</source>
        <translation>Hier bewegen sich beide Beine zusammen. Wähle beide.</translation>
    </message>
    <message>
        <source>What is held has no tempo. Choose at ease.</source>
        <translation>Was gehalten wird, hat kein Tempo. Wähle in Ruhe.</translation>
    </message>
    <message>
        <source>A tempo of no seconds cannot be followed.</source>
        <translation>Einem Tempo ohne Sekunden kann niemand folgen.</translation>
    </message>
    <message>
        <source>{seconds} s for one repetition is too slow to be counted. At most {most} s.</source>
        <translation>{seconds} s je Wiederholung sind zu langsam zum Zählen. Höchstens {most} s.</translation>
    </message>
    <message>
        <source>{seconds} s for one repetition is too quick to be counted. At least {least} s.</source>
        <translation>{seconds} s je Wiederholung sind zu schnell zum Zählen. Mindestens {least} s.</translation>
    </message>
    <message>
        <source>Down in {seconds} s is a drop. A second or more is usual.</source>
        <translation>Ab in {seconds} s ist ein Fallenlassen. Üblich ist eine Sekunde oder mehr.</translation>
    </message>
    <message>
        <source>{amount} is far above what this exercise allows. At most {most}.</source>
        <translation>{amount} ist weit über dem, was diese Übung erlaubt. Höchstens {most}.</translation>
    </message>
    <message>
        <source>{amount} is more than usual for this exercise. Usual is up to {most}.</source>
        <translation>{amount} ist mehr als üblich bei dieser Übung. Üblich ist bis {most}.</translation>
    </message>
    <message>
        <source>{amount} sets are far above what this exercise allows. At most {most}.</source>
        <translation>{amount} Sätze sind weit über dem, was diese Übung erlaubt. Höchstens {most}.</translation>
    </message>
    <message>
        <source>{amount} sets are more than usual. Usual is up to {most}.</source>
        <translation>{amount} Sätze sind mehr als üblich. Üblich ist bis {most}.</translation>
    </message>
    <message>
        <source>Strength {times} times a day leaves little time to recover.</source>
        <translation>Kraft {times} Mal am Tag lässt wenig Zeit zum Erholen.</translation>
    </message>
    <message>
        <source>A load is unusual for this exercise.</source>
        <translation>Eine Last ist bei dieser Übung unüblich.</translation>
    </message>
    <message>
        <source>{kg} kg is a heavy load. Please look again.</source>
        <translation>{kg} kg sind eine schwere Last. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Say the colour of the band, so it can be found.</source>
        <translation>Nenne die Farbe des Bandes, damit es sich findet.</translation>
    </message>
    <message>
        <source>No pain limit is above {most}.</source>
        <translation>Keine Schmerzgrenze liegt über {most}.</translation>
    </message>
    <message>
        <source>It may grow to {most}, but already is {amount}.</source>
        <translation>Es darf bis {most} wachsen, ist aber schon {amount}.</translation>
    </message>
    <message>
        <source>The app lets it grow to {own} at most, so {most} is not reached.</source>
        <translation>Die App lässt es höchstens bis {own} wachsen, {most} wird also nicht erreicht.</translation>
    </message>
    <message>
        <source>Hops and jumps are not for phase {phase}. They come from phase 3 on.</source>
        <translation>Hüpfen und Springen sind nichts für Phase {phase}. Sie kommen ab Phase 3.</translation>
    </message>
    <message>
        <source>It loads the ankle. Phase {phase} usually has pumps and gentle circles only.</source>
        <translation>Es belastet das Sprunggelenk. Phase {phase} hat meist nur Wippen und sanftes Kreisen.</translation>
    </message>
    <message>
        <source>Sideways against a band usually waits until walking does not hurt.</source>
        <translation>Seitwärts gegen ein Band wartet meist, bis Gehen nicht schmerzt.</translation>
    </message>
    <message>
        <source>Lowering from a step usually comes after phase {phase}.</source>
        <translation>Das Senken an der Stufe kommt meist nach Phase {phase}.</translation>
    </message>
    <message>
        <source>Something to hold on to belongs in arm&apos;s reach. Choose a support, or say so.</source>
        <translation>Etwas zum Festhalten gehört in Reichweite. Wähle einen Halt oder weise darauf hin.</translation>
    </message>
    <message>
        <source>It goes on until {last}, past the review.</source>
        <translation>Es geht bis {last}, über die Besprechung hinaus.</translation>
    </message>
    <message>
        <source>Its last day was {last}. Choose more weeks.</source>
        <translation>Der letzte Tag war {last}. Wähle mehr Wochen.</translation>
    </message>
    <message>
        <source>This exercise is in the plan twice for the same leg.</source>
        <translation>Diese Übung ist für dasselbe Bein zweimal im Plan.</translation>
    </message>
    <message>
        <source>This figure is out of bounds.</source>
        <translation>Diese Zahl ist außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Add an exercise first.</source>
        <translation>Füge zuerst eine Übung hinzu.</translation>
    </message>
    <message>
        <source>A plan has at most {most} exercises.</source>
        <translation>Ein Plan hat höchstens {most} Übungen.</translation>
    </message>
    <message>
        <source>Give the plan a name.</source>
        <translation>Gib dem Plan einen Namen.</translation>
    </message>
    <message>
        <source>The review is before the first day.</source>
        <translation>Die Besprechung ist vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>The review is more than {weeks} weeks away. A look earlier may help.</source>
        <translation>Die Besprechung ist mehr als {weeks} Wochen entfernt. Ein früherer Blick kann helfen.</translation>
    </message>
    <message>
        <source>About {minutes} minutes on a full day. More than {most} is hard to keep up.</source>
        <translation>Etwa {minutes} Minuten an einem vollen Tag. Mehr als {most} hält man schwer durch.</translation>
    </message>
    <message>
        <source>Steps are to come by themselves, but no exercise may grow.</source>
        <translation>Schritte sollen von selbst kommen, aber keine Übung darf wachsen.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Deine Praxis</translation>
    </message>
    <message>
        <source>Version {0}, a draft</source>
        <translation>Fassung {0}, ein Entwurf</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Version {0}, signed {1}</source>
        <translation>Fassung {0}, unterschrieben {1}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>the picture of {0}</source>
        <translation>des Bildes von {0}</translation>
    </message>
</context>
<context>
    <name>received</name>
    <message>
        <source>about {0} a session</source>
        <translation>etwa {0} je Einheit</translation>
    </message>
    <message>
        <source>Begins today.</source>
        <translation>Beginnt heute.</translation>
    </message>
    <message>
        <source>Begins on {0}.</source>
        <translation>Beginnt am {0}.</translation>
    </message>
    <message>
        <source>To be looked at together on {0}.</source>
        <translation>Gemeinsam angesehen wird er am {0}.</translation>
    </message>
    <message>
        <source>Small steps come by themselves, within what the plan allows.</source>
        <translation>Kleine Schritte kommen von selbst, soweit der Plan es erlaubt.</translation>
    </message>
    <message>
        <source>Small steps are suggested; you decide.</source>
        <translation>Kleine Schritte werden vorgeschlagen; du entscheidest.</translation>
    </message>
    <message>
        <source>The doses stay as they are set, and get less if it hurts.</source>
        <translation>Die Mengen bleiben wie festgelegt und werden weniger, wenn es weh tut.</translation>
    </message>
    <message>
        <source>This was signed with another key than before</source>
        <translation>Das wurde mit einem anderen Schlüssel unterschrieben als bisher</translation>
    </message>
    <message>
        <source>Either your physio has a new computer, or somebody else wrote this. Ask your physio for their words before you take it.</source>
        <translation>Entweder hat deine Fachperson einen neuen Computer, oder jemand anders hat das geschrieben. Frag deine Fachperson nach ihren Wörtern, bevor du ihn übernimmst.</translation>
    </message>
    <message>
        <source>This plan may be for somebody else</source>
        <translation>Dieser Plan ist vielleicht für jemand anders</translation>
    </message>
    <message>
        <source>It was made for {0}, under another number than your plans so far. Ask your physio whether it is yours.</source>
        <translation>Er wurde für {0} gemacht, unter einer anderen Nummer als deine Pläne bisher. Frag deine Fachperson, ob es deiner ist.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>This is from somebody new</source>
        <translation>Der ist von jemand Neuem</translation>
    </message>
    <message>
        <source>Your plans so far came from {0}. If you take this one, it is followed in place of theirs.</source>
        <translation>Deine Pläne kamen bisher von {0}. Übernimmst du diesen, gilt er an deren Stelle.</translation>
    </message>
    <message>
        <source>This plan is over</source>
        <translation>Dieser Plan ist vorbei</translation>
    </message>
    <message>
        <source>All its weeks have passed, so that there is nothing left to do.</source>
        <translation>Alle seine Wochen sind vergangen, sodass nichts mehr zu tun ist.</translation>
    </message>
    <message>
        <source>This plan brings an exercise of its own under the id of one that ships: {0}. Nothing was taken over. Ask your physio to save it under another name.</source>
        <translation>Dieser Plan bringt eine eigene Übung unter der Kennung einer mitgelieferten mit: {0}. Nichts wurde übernommen. Bitte deine Fachperson, sie unter einem anderen Namen zu speichern.</translation>
    </message>
    <message>
        <source>This plan asks for exercises that this version does not know: {0}. Nothing was taken over. Install the newest version to take it.</source>
        <translation>Dieser Plan verlangt Übungen, die diese Version nicht kennt: {0}. Nichts wurde übernommen. Installiere die neueste Version, um ihn zu übernehmen.</translation>
    </message>
    <message>
        <source>This plan bears a name that the app needs for itself. Nothing was taken over. Ask your physio to save it anew.</source>
        <translation>Dieser Plan trägt einen Namen, den die App selbst braucht. Nichts wurde übernommen. Bitte deine Fachperson, ihn neu zu speichern.</translation>
    </message>
    <message>
        <source>You have taken this plan already</source>
        <translation>Diesen Plan hast du schon übernommen</translation>
    </message>
    <message>
        <source>Taking it again changes nothing that you have done.</source>
        <translation>Ihn noch einmal zu übernehmen ändert nichts an dem, was du getan hast.</translation>
    </message>
    <message>
        <source>What the suggestions have changed since would begin anew.</source>
        <translation>Was die Vorschläge seither geändert haben, finge von vorn an.</translation>
    </message>
    <message>
        <source>This is an older version of your plan</source>
        <translation>Das ist eine ältere Fassung deines Plans</translation>
    </message>
    <message>
        <source>This is version {0}; you have taken version {1} already.</source>
        <translation>Das ist Fassung {0}; du hast schon Fassung {1} übernommen.</translation>
    </message>
    <message>
        <source>This file is older than your last plan</source>
        <translation>Diese Datei ist älter als dein letzter Plan</translation>
    </message>
    <message>
        <source>Your physio has made another one after it. Ask which of them you should follow.</source>
        <translation>Deine Fachperson hat danach noch einen gemacht. Frag, welchem du folgen sollst.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Plan and what was done</source>
        <translation>Plan und was getan wurde</translation>
    </message>
    <message>
        <source>Safety events</source>
        <translation>Sicherheitsereignisse</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>How it was measured, and how sure it is</source>
        <translation>Wie gemessen wurde und wie sicher das ist</translation>
    </message>
    <message>
        <source>Ankle exercise report</source>
        <translation>Bericht zum Knöcheltraining</translation>
    </message>
    <message>
        <source>full: next morning · rings: worst during</source>
        <translation>voll: am Morgen danach · Ringe: Höchstwert dabei</translation>
    </message>
    <message>
        <source>{0} · a point a week</source>
        <translation>{0} · ein Punkt je Woche</translation>
    </message>
    <message>
        <source>Key trends</source>
        <translation>Wichtigste Verläufe</translation>
    </message>
    <message>
        <source>Nothing was measured in that time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>From an exercise guide and log. Its figures are estimates and no examination; a professional&apos;s own look comes first.</source>
        <translation>Aus einem Übungsbegleiter mit Tagebuch. Die Zahlen sind Schätzungen und keine Untersuchung; der eigene Blick der Fachperson geht vor.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <translation>Erstellt am {0}</translation>
    </message>
    <message>
        <source>Age group: {0}</source>
        <translation>Altersgruppe: {0}</translation>
    </message>
    <message>
        <source>Ankle: {0}</source>
        <translation>Knöchel: {0}</translation>
    </message>
    <message>
        <source>Age group and ankle were not given.</source>
        <translation>Altersgruppe und Knöchel wurden nicht angegeben.</translation>
    </message>
    <message>
        <source>Planned days: {0}; done {1}, partly {2}, not done {3}.</source>
        <translation>Geplante Tage: {0}; getan {1}, zum Teil {2}, nicht getan {3}.</translation>
    </message>
    <message>
        <source>Sessions: {0}; sets {1} of {2}; runs {3}.</source>
        <translation>Einheiten: {0}; Sätze {1} von {2}; Läufe {3}.</translation>
    </message>
    <message>
        <source>{0}, {1}, since {2}.</source>
        <translation>{0}, {1}, seit {2}.</translation>
    </message>
    <message>
        <source>Mornings, 0 to 10: median {0} in the first 7 told, {1} in the last 7.</source>
        <translation>Morgens, 0 bis 10: Median {0} bei den ersten 7 Angaben, {1} bei den letzten 7.</translation>
    </message>
    <message>
        <source>Told on {0} of {1} mornings.</source>
        <translation>Angegeben an {0} von {1} Morgen.</translation>
    </message>
    <message>
        <source>During exercise: told on {0} days, at most {1}, latest {2}.</source>
        <translation>Beim Üben: an {0} Tagen angegeben, höchstens {1}, zuletzt {2}.</translation>
    </message>
    <message>
        <source>No pain was told.</source>
        <translation>Zu Schmerzen wurde nichts angegeben.</translation>
    </message>
    <message>
        <source>pain of {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>None was told.</source>
        <translation>Es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>and {0} earlier</source>
        <translation>und {0} frühere</translation>
    </message>
    <message>
        <source>a new injury</source>
        <translation>eine neue Verletzung</translation>
    </message>
    <message>
        <source>yes to {0} of the safety questions</source>
        <translation>Ja zu {0} der Sicherheitsfragen</translation>
    </message>
    <message>
        <source>the ankle gave way</source>
        <translation>der Knöchel ist weggeknickt</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>a limp</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>One ordinary webcam and a pose model on the person&apos;s own computer estimate positions; no picture is kept. Pain, runs and tests are what the person told.</source>
        <translation>Eine gewöhnliche Webcam und ein Posenmodell auf dem eigenen Computer schätzen Positionen; kein Bild wird aufbewahrt. Schmerz, Läufe und Tests sind Angaben der Person.</translation>
    </message>
    <message>
        <source>Uncertainty, two standard deviations: angles ± {0}°, heel height ± {1} cm, times ± {2} s. In recordings of people never seen before, {3} of {4} counts were right to within one repetition.</source>
        <translation>Unsicherheit, zwei Standardabweichungen: Winkel ± {0}°, Fersenhöhe ± {1} cm, Zeiten ± {2} s. Bei Aufnahmen nie zuvor gesehener Personen stimmten {3} von {4} Zählungen auf eine Wiederholung genau.</translation>
    </message>
    <message>
        <source>“Clearly” means more than the smallest change that the camera and the days&apos; own ups and downs let tell (95 %). Grey bands in the drawings show it.</source>
        <translation>„Klar“ heißt: mehr als die kleinste Änderung, die das Auf und Ab der Kamera und der Tage erkennen lässt (95 %). Graue Bänder in den Zeichnungen zeigen sie.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>not done, moved on</source>
        <translation>nicht getan, verschoben</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{0}, {1}. {2}</translation>
    </message>
    <message>
        <source>from the tests</source>
        <translation>aus den Tests</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>vor dem ersten Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} Sätze</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} Läufe</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Your first session will appear here.</source>
        <translation>Noch nichts aufgezeichnet. Deine erste Einheit wird hier stehen.</translation>
    </message>
    <message>
        <source>Your first session is in the record. A trend needs a few more.</source>
        <translation>Deine erste Einheit ist aufgezeichnet. Für einen Verlauf braucht es noch ein paar.</translation>
    </message>
    <message>
        <source>The last session was {days} days ago. You can begin again gently.</source>
        <translation>Die letzte Einheit war vor {days} Tagen. Du kannst sanft wieder anfangen.</translation>
    </message>
    <message>
        <source>Morning pain is down from {before} to {now} in {weeks} weeks.</source>
        <translation>Der Schmerz am Morgen ist in {weeks} Wochen von {before} auf {now} gesunken.</translation>
    </message>
    <message>
        <source>Morning pain is up from {before} to {now} in {weeks} weeks.</source>
        <translation>Der Schmerz am Morgen ist in {weeks} Wochen von {before} auf {now} gestiegen.</translation>
    </message>
    <message>
        <source>Morning pain is about the same as {weeks} weeks ago, around {now}.</source>
        <translation>Der Schmerz am Morgen ist etwa wie vor {weeks} Wochen, um {now}.</translation>
    </message>
    <message>
        <source>{sessions} sessions in the last {weeks} weeks.</source>
        <translation>{sessions} Einheiten in den letzten {weeks} Wochen.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Share that counted</source>
        <translation>Anteil, der zählte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bewegungsweite</translation>
    </message>
    <message>
        <source>Range added up</source>
        <translation>Weite zusammengezählt</translation>
    </message>
    <message>
        <source>Time a repetition</source>
        <translation>Zeit je Wiederholung</translation>
    </message>
    <message>
        <source>Time lowering</source>
        <translation>Zeit beim Absenken</translation>
    </message>
    <message>
        <source>Form notes</source>
        <translation>Hinweise zur Haltung</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>Gehaltene Zeit</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Längstes Halten</translation>
    </message>
    <message>
        <source>Sway sideways</source>
        <translation>Schwanken seitlich</translation>
    </message>
    <message>
        <source>Sway in all</source>
        <translation>Schwanken insgesamt</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Schmerz dabei</translation>
    </message>
    <message>
        <source>{0} reps</source>
        <translation>{0} Wdh.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Which ankle is trained was not said, so neither is taken as the other&apos;s measure.</source>
        <translation>Welcher Knöchel trainiert wird, wurde nicht gesagt, deshalb ist keiner das Maß des anderen.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>of {0} s</source>
        <translation>von {0} s</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>recorded: {0} s</source>
        <translation>aufgezeichnet: {0} s</translation>
    </message>
    <message>
        <source>counted by hand: {0}</source>
        <translation>von Hand gezählt: {0}</translation>
    </message>
    <message>
        <source>counted by hand</source>
        <translation>von Hand gezählt</translation>
    </message>
    <message>
        <source>the camera counted {0}</source>
        <translation>die Kamera zählte {0}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>pain {0} of 10</source>
        <translation>Schmerz {0} von 10</translation>
    </message>
    <message>
        <source>effort {0} of 10</source>
        <translation>Anstrengung {0} von 10</translation>
    </message>
    <message>
        <source>Every planned day of this week so far is done.</source>
        <translation>Jeder geplante Tag dieser Woche ist bisher geschafft.</translation>
    </message>
    <message>
        <source>Planned days done this week so far: {done} of {planned}.</source>
        <translation>Geplante Tage dieser Woche bisher geschafft: {done} von {planned}.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} cm</source>
        <translation>{0} cm</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>about {0} cm</source>
        <translation>etwa {0} cm</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>{0} % of a leg</source>
        <translation>{0} % einer Beinlänge</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>cm (estimate)</source>
        <translation>cm (geschätzt)</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>% of a leg</source>
        <translation>% einer Beinlänge</translation>
    </message>
    <message>
        <source>% of a leg a second</source>
        <translation>% einer Beinlänge je Sekunde</translation>
    </message>
    <message>
        <source>shank lengths</source>
        <translation>Unterschenkellängen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both legs together</source>
        <translation>Beide Beine zusammen</translation>
    </message>
    <message>
        <source>too few sessions to tell a change</source>
        <translation>zu wenige Einheiten, um eine Änderung zu erkennen</translation>
    </message>
    <message>
        <source>no clear change yet (less than {0})</source>
        <translation>noch keine klare Änderung (weniger als {0})</translation>
    </message>
    <message>
        <source>clearly more: from {0} to {1}</source>
        <translation>klar mehr: von {0} auf {1}</translation>
    </message>
    <message>
        <source>clearly less: from {0} to {1}</source>
        <translation>klar weniger: von {0} auf {1}</translation>
    </message>
    <message>
        <source>Only one leg was measured.</source>
        <translation>Nur ein Bein wurde gemessen.</translation>
    </message>
    <message>
        <source>Both ankles are trained, so neither is taken as the other&apos;s measure.</source>
        <translation>Beide Knöchel werden trainiert, deshalb ist keiner das Maß des anderen.</translation>
    </message>
    <message>
        <source>The trained leg reaches {0} % of the other</source>
        <translation>Das trainierte Bein erreicht {0} % des anderen</translation>
    </message>
    <message>
        <source> (± {0})</source>
        <translation> (± {0})</translation>
    </message>
    <message>
        <source>Left and right differ by less than can be measured.</source>
        <translation>Links und rechts unterscheiden sich um weniger, als messbar ist.</translation>
    </message>
    <message>
        <source>Left is {0} ahead of right.</source>
        <translation>Links liegt {0} vor rechts.</translation>
    </message>
    <message>
        <source>Right is {0} ahead of left.</source>
        <translation>Rechts liegt {0} vor links.</translation>
    </message>
    <message>
        <source>Counted by the beat</source>
        <translation>Vom Takt gezählt</translation>
    </message>
    <message>
        <source>Repetition {0}</source>
        <translation>Wiederholung {0}</translation>
    </message>
    <message>
        <source>The set was begun again after this, so it does not count.</source>
        <translation>Danach wurde der Satz neu begonnen, deshalb zählt sie nicht.</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>Nicht gezählt: {0}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Range {0} ± {1}</source>
        <translation>Weite {0} ± {1}</translation>
    </message>
    <message>
        <source>Counted by hand</source>
        <translation>Von Hand gezählt</translation>
    </message>
    <message>
        <source>{0} % of the usual range; {1} % are needed</source>
        <translation>{0} % der üblichen Weite; {1} % sind nötig</translation>
    </message>
    <message>
        <source>{0} s up, {1} s at the top, {2} s down</source>
        <translation>{0} s hinauf, {1} s oben, {2} s hinunter</translation>
    </message>
    <message>
        <source>{0} s long</source>
        <translation>{0} s lang</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Haltung: {0}</translation>
    </message>
    <message>
        <source>Seen {0} % of the time</source>
        <translation>{0} % der Zeit gesehen</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Eine Bewegung</translation>
    </message>
    <message>
        <source>Sway sideways {0}</source>
        <translation>Seitliches Schwanken {0}</translation>
    </message>
    <message>
        <source>Held {0} s</source>
        <translation>{0} s gehalten</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Dann: {0}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>{0}: set {1}</source>
        <translation>{0}: Satz {1}</translation>
    </message>
    <message>
        <source>Set cut short</source>
        <translation>Satz abgebrochen</translation>
    </message>
    <message>
        <source>{0}: set {1} skipped</source>
        <translation>{0}: Satz {1} ausgelassen</translation>
    </message>
    <message>
        <source>Set begun again</source>
        <translation>Satz neu begonnen</translation>
    </message>
    <message>
        <source>The other leg first</source>
        <translation>Das andere Bein zuerst</translation>
    </message>
    <message>
        <source>Counted by hand from here on</source>
        <translation>Ab hier von Hand gezählt</translation>
    </message>
    <message>
        <source>Pain before: {0} of 10</source>
        <translation>Schmerz davor: {0} von 10</translation>
    </message>
    <message>
        <source>Pain during: {0} of 10</source>
        <translation>Schmerz dabei: {0} von 10</translation>
    </message>
    <message>
        <source>Pain after: {0} of 10</source>
        <translation>Schmerz danach: {0} von 10</translation>
    </message>
    <message>
        <source>Pain: {0} of 10</source>
        <translation>Schmerz: {0} von 10</translation>
    </message>
    <message>
        <source>{0}, sharp</source>
        <translation>{0}, stechend</translation>
    </message>
    <message>
        <source>Effort: {0} of 10</source>
        <translation>Anstrengung: {0} von 10</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Count changed by hand: {0}</source>
        <translation>Zahl von Hand geändert: {0}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>people of your age: context, not a verdict</source>
        <translation>Menschen in deinem Alter: zur Einordnung, kein Urteil</translation>
    </message>
    <message>
        <source>{0} ± {1}</source>
        <translation>{0} ± {1}</translation>
    </message>
    <message>
        <source>counted by the camera</source>
        <translation>von der Kamera gezählt</translation>
    </message>
    <message>
        <source>counted by the camera and by hand</source>
        <translation>von der Kamera und von Hand gezählt</translation>
    </message>
    <message>
        <source>{0}, corrected later</source>
        <translation>{0}, später korrigiert</translation>
    </message>
    <message>
        <source>Hollow marks were counted by hand.</source>
        <translation>Hohle Punkte wurden von Hand gezählt.</translation>
    </message>
    <message>
        <source>In {0}.</source>
        <translation>In {0}.</translation>
    </message>
    <message>
        <source>{0}: line and round marks. {1}: dashes and square marks.</source>
        <translation>{0}: Linie und runde Punkte. {1}: Striche und eckige Punkte.</translation>
    </message>
    <message>
        <source>Where nothing is known the line breaks; it is never 0.</source>
        <translation>Wo nichts bekannt ist, bricht die Linie ab; sie ist nie 0.</translation>
    </message>
    <message>
        <source>{0}: {1} sessions, from {2} on {3} to {4} on {5}; {6}.</source>
        <translation>{0}: {1} Einheiten, von {2} am {3} bis {4} am {5}; {6}.</translation>
    </message>
    <message>
        <source>{0} rose {1} % of the usual range</source>
        <translation>{0}: {1} % der üblichen Weite</translation>
    </message>
    <message>
        <source>Could not be seen: {0}</source>
        <translation>Nicht zu sehen: {0}</translation>
    </message>
    <message>
        <source>Nobody could be seen</source>
        <translation>Niemand war zu sehen</translation>
    </message>
</context>
<context>
    <name>review day</name>
    <message>
        <source>{0} {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Jog</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Walk for {0} to warm up</source>
        <translation>{0} gehen zum Aufwärmen</translation>
    </message>
    <message>
        <source>Jog for {0}. Number {1} of {2}</source>
        <translation>{0} laufen. Nummer {1} von {2}</translation>
    </message>
    <message>
        <source>Jog for {0}</source>
        <translation>{0} laufen</translation>
    </message>
    <message>
        <source>Walk for {0}</source>
        <translation>{0} gehen</translation>
    </message>
    <message>
        <source>Walk for {0} to cool down</source>
        <translation>{0} gehen zum Ausklang</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Zehn Sekunden</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Hälfte geschafft</translation>
    </message>
    <message>
        <source>Done. Well run</source>
        <translation>Fertig. Gut gelaufen</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} and {1} seconds</source>
        <translation>{0} und {1} Sekunden</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Next run: {0}</source>
        <translation>Nächster Lauf: {0}</translation>
    </message>
    <message>
        <source>Your last run was {0} days ago, so you begin two steps further down. You will soon be back.</source>
        <translation>Dein letzter Lauf ist {0} Tage her, darum beginnst du zwei Stufen weiter unten. Du bist bald wieder oben.</translation>
    </message>
    <message>
        <source>This step was too much twice, so strength and balance come first, until {0}.</source>
        <translation>Diese Stufe war zweimal zu viel. Darum kommen zuerst Kraft und Gleichgewicht, bis {0}.</translation>
    </message>
    <message>
        <source>{0} Rest until a morning is as usual again, two whole days at least.</source>
        <translation>{0} Ruhe, bis ein Morgen wieder wie sonst ist, mindestens zwei ganze Tage.</translation>
    </message>
    <message>
        <source>You felt pain in a bone.</source>
        <translation>Du hattest Schmerz am Knochen.</translation>
    </message>
    <message>
        <source>The last run hurt more than 5.</source>
        <translation>Beim letzten Lauf war der Schmerz über 5.</translation>
    </message>
    <message>
        <source>The last run hurt sharply.</source>
        <translation>Beim letzten Lauf gab es stechenden Schmerz.</translation>
    </message>
    <message>
        <source>You limped after the last run.</source>
        <translation>Beim oder nach dem letzten Lauf hast du gehinkt.</translation>
    </message>
    <message>
        <source>It swelled after the last run.</source>
        <translation>Nach dem letzten Lauf ist es angeschwollen.</translation>
    </message>
    <message>
        <source>The morning after hurt 2 more than usual.</source>
        <translation>Am Morgen danach war der Schmerz um 2 stärker als sonst.</translation>
    </message>
    <message>
        <source>So you are one step further down.</source>
        <translation>Darum bist du eine Stufe weiter unten.</translation>
    </message>
    <message>
        <source>Each step twice, with a day of rest between two runs.</source>
        <translation>Jede Stufe zweimal, mit einem Ruhetag zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>You felt pain in a bone. Please do not run or hop until a professional has looked at it.</source>
        <translation>Du hattest Schmerz am Knochen. Bitte nicht laufen oder hüpfen, bis eine Fachperson es angesehen hat.</translation>
    </message>
    <message>
        <source>How it feels tomorrow morning decides whether this run counts.</source>
        <translation>Wie es sich morgen früh anfühlt, entscheidet, ob dieser Lauf zählt.</translation>
    </message>
    <message>
        <source>How was the morning after your last run? With that answer it goes on.</source>
        <translation>Wie war der Morgen nach deinem letzten Lauf? Mit dieser Antwort geht es weiter.</translation>
    </message>
    <message>
        <source>The morning after the last run is not known, so this step comes once more.</source>
        <translation>Der Morgen nach dem letzten Lauf ist nicht bekannt, darum kommt diese Stufe noch einmal.</translation>
    </message>
    <message>
        <source>How much the last run hurt is not known, so it does not count yet. You can add it below.</source>
        <translation>Wie sehr der letzte Lauf wehtat, ist nicht bekannt, darum zählt er noch nicht. Du kannst es unten nachtragen.</translation>
    </message>
    <message>
        <source>The last run was cut short, so this step comes again.</source>
        <translation>Der letzte Lauf war verkürzt, darum kommt diese Stufe noch einmal.</translation>
    </message>
    <message>
        <source>The last run was not this step of the ladder, so it does not count for it.</source>
        <translation>Der letzte Lauf war nicht diese Stufe der Leiter, darum zählt er nicht für sie.</translation>
    </message>
    <message>
        <source>The last run came before its day, so it does not count. A rest day is next.</source>
        <translation>Der letzte Lauf kam vor seinem Tag, darum zählt er nicht. Als Nächstes kommt ein Ruhetag.</translation>
    </message>
    <message>
        <source>The last run counts: little pain, and a calm morning.</source>
        <translation>Der letzte Lauf zählt: wenig Schmerz und ein ruhiger Morgen.</translation>
    </message>
    <message>
        <source>The last run hurt 3 to 5, so this step comes once more before the next.</source>
        <translation>Der Schmerz beim letzten Lauf war 3 bis 5, darum kommt diese Stufe noch einmal vor der nächsten.</translation>
    </message>
    <message>
        <source>The morning after was a little worse than usual, so this step comes again.</source>
        <translation>Der Morgen danach war etwas schlechter als sonst, darum kommt diese Stufe noch einmal.</translation>
    </message>
    <message>
        <source>A rest day comes between two runs.</source>
        <translation>Zwischen zwei Läufen kommt ein Ruhetag.</translation>
    </message>
    <message>
        <source>You have run 30 minutes in one go, twice. The ladder is done.</source>
        <translation>Du bist zweimal 30 Minuten am Stück gelaufen. Die Leiter ist geschafft.</translation>
    </message>
    <message>
        <source>not a step of the ladder</source>
        <translation>keine Stufe der Leiter</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>waits for the morning</source>
        <translation>wartet auf den Morgen</translation>
    </message>
    <message>
        <source>the step comes once more</source>
        <translation>die Stufe kommt noch einmal</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>eine Stufe zurück</translation>
    </message>
    <message>
        <source>please have it looked at</source>
        <translation>bitte ansehen lassen</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}:{1} min</source>
        <translation>{0}:{1} min</translation>
    </message>
    <message>
        <source>{0} jog in one go</source>
        <translation>{0} Laufen am Stück</translation>
    </message>
    <message>
        <source>{0} × {1} jog, {2} walk</source>
        <translation>{0} × {1} Laufen, {2} Gehen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{0}, {1} {2}</source>
        <translation>{0}, {1}. {2}</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Waldweg</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>pain not told</source>
        <translation>Schmerz nicht angegeben</translation>
    </message>
    <message>
        <source>pain {0} of 10</source>
        <translation>Schmerz {0} von 10</translation>
    </message>
    <message>
        <source>No earlier run of the past 30 days is known, so there is nothing to compare with. Begin short.</source>
        <translation>Aus den letzten 30 Tagen ist kein Lauf bekannt, also gibt es nichts zum Vergleichen. Fang kurz an.</translation>
    </message>
    <message>
        <source>Your longest run in 30 days is {0} km, so up to {1} km keeps within 10 %.</source>
        <translation>Dein längster Lauf in 30 Tagen ist {0} km. Bis {1} km bleibst du innerhalb von 10 %.</translation>
    </message>
    <message>
        <source>Your longest run in 30 days is {0} min, so up to {1} min keeps within 10 %.</source>
        <translation>Dein längster Lauf in 30 Tagen ist {0} min. Bis {1} min bleibst du innerhalb von 10 %.</translation>
    </message>
    <message>
        <source>This is {0} % more than your longest run in 30 days. In a study of 5,205 runners, overuse injuries were {1} times as frequent at such a jump. Shorter may be wiser.</source>
        <translation>Das sind {0} % mehr als dein längster Lauf in 30 Tagen. In einer Studie mit 5.205 Laufenden waren Überlastungen nach so einem Sprung {1}-mal so häufig. Kürzer ist vielleicht klüger.</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>New at once: {0}. One change at a time is easier to judge.</source>
        <translation>Auf einmal neu: {0}. Eine Änderung nach der anderen lässt sich besser beurteilen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>1 run without kilometres</source>
        <translation>1 Lauf ohne Kilometer</translation>
    </message>
    <message>
        <source>{0} runs without kilometres</source>
        <translation>{0} Läufe ohne Kilometer</translation>
    </message>
    <message>
        <source>Time to look at the soles: 500 to 800 km, a rule of thumb</source>
        <translation>Zeit, die Sohlen anzusehen: 500 bis 800 km, eine Faustregel</translation>
    </message>
    <message>
        <source>Over 800 km: please look at the soles. A rule of thumb</source>
        <translation>Über 800 km: Bitte sieh dir die Sohlen an. Eine Faustregel</translation>
    </message>
    <message>
        <source>First further: one run a little longer at a time.</source>
        <translation>Erst weiter: einen Lauf nach dem anderen etwas länger.</translation>
    </message>
    <message>
        <source>Then faster: short quicker parts in an easy run.</source>
        <translation>Dann schneller: kurze flotte Stücke in einem lockeren Lauf.</translation>
    </message>
    <message>
        <source>Then hills and trails, slowly.</source>
        <translation>Dann Hügel und Waldwege, langsam.</translation>
    </message>
</context>
<context>
    <name>run_card</name>
    <message>
        <source>General exercise guidance, not medical advice or diagnosis. Stop if pain exceeds 5, or you feel unwell. If unsure, see a professional.</source>
        <translation>Allgemeine Übungshinweise, keine medizinische Beratung oder Diagnose. Hör auf, wenn der Schmerz über 5 steigt oder du dich unwohl fühlst. Frag im Zweifel eine Fachperson.</translation>
    </message>
    <message>
        <source>The steps are our own, shaped on published return-to-running plans. The limits for pain follow the pain-monitoring model for tendons. No clinician has reviewed them.</source>
        <translation>Die Stufen sind unsere eigenen, angelehnt an veröffentlichte Pläne zur Rückkehr zum Laufen. Die Schmerzgrenzen folgen dem Modell zur Schmerzbeobachtung bei Sehnen. Keine Fachperson hat sie geprüft.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>First: signs that cannot wait</source>
        <translation>Zuerst: Zeichen, die nicht warten können</translation>
    </message>
    <message>
        <source>Signs to get checked today</source>
        <translation>Zeichen für heute</translation>
    </message>
    <message>
        <source>Signs to get checked within days</source>
        <translation>Zeichen für die nächsten Tage</translation>
    </message>
    <message>
        <source>Things a professional should know of</source>
        <translation>Was eine Fachperson wissen soll</translation>
    </message>
    <message>
        <source>How steady you are</source>
        <translation>Wie sicher du stehst</translation>
    </message>
    <message>
        <source>Some questions are still open</source>
        <translation>Einige Fragen sind noch offen</translation>
    </message>
    <message>
        <source>You can go on</source>
        <translation>Du kannst weitermachen</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Ruf jetzt den Notruf</translation>
    </message>
    <message>
        <source>Get it checked today</source>
        <translation>Lass es heute anschauen</translation>
    </message>
    <message>
        <source>Get it checked within days</source>
        <translation>Lass es in den nächsten Tagen anschauen</translation>
    </message>
    <message>
        <source>Ask a professional first</source>
        <translation>Frag zuerst eine Fachperson</translation>
    </message>
    <message>
        <source>What needs these answers stays locked until then. Nothing is lost.</source>
        <translation>Was diese Antworten braucht, bleibt bis dahin gesperrt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Nothing you said stands in the way. Stop if pain exceeds 5, or you feel unwell.</source>
        <translation>Nichts von dem, was du gesagt hast, steht im Weg. Hör auf, wenn der Schmerz über 5 steigt oder dir unwohl ist.</translation>
    </message>
    <message>
        <source>What you said needs help that cannot wait. Sit down, and ask somebody to stay with you until help is there.</source>
        <translation>Was du gesagt hast, braucht Hilfe, die nicht warten kann. Setz dich und bitte jemanden, bei dir zu bleiben, bis Hilfe da ist.</translation>
    </message>
    <message>
        <source>Call a doctor or an urgent care centre today, before any exercise.</source>
        <translation>Ruf heute eine Arztpraxis oder den Bereitschaftsdienst an, bevor du etwas übst.</translation>
    </message>
    <message>
        <source>Arrange to have it looked at in the next few days. Some things wait until then.</source>
        <translation>Mach einen Termin für die nächsten Tage aus. Einiges wartet bis dahin.</translation>
    </message>
    <message>
        <source>Exercise may need changes that this app cannot see. A doctor or physio can tell you.</source>
        <translation>Die Übungen müssen vielleicht anders sein, als die App sehen kann. Arzt, Ärztin oder Physio wissen es.</translation>
    </message>
    <message>
        <source>All exercises, walks for practice, runs and swaps</source>
        <translation>Alle Übungen, Gehen zum Üben, Läufe und was sie ersetzt</translation>
    </message>
    <message>
        <source>Running and hopping</source>
        <translation>Laufen und Hüpfen</translation>
    </message>
    <message>
        <source>All exercises except ankle pumps</source>
        <translation>Alle Übungen außer Fußpumpen</translation>
    </message>
    <message>
        <source>Everything that loads the ankle: raises, bands, balance, stretches</source>
        <translation>Alles mit Last auf dem Sprunggelenk: Fersenheben, Band, Gleichgewicht, Dehnen</translation>
    </message>
    <message>
        <source>Band exercises to the side</source>
        <translation>Bandübungen zur Seite</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Lowering yourself off a step</source>
        <translation>Von der Stufe absenken</translation>
    </message>
    <message>
        <source>Balance with eyes closed or on a cushion</source>
        <translation>Gleichgewicht mit geschlossenen Augen oder auf dem Kissen</translation>
    </message>
    <message>
        <source>Walking, as you are able</source>
        <translation>Gehen, so weit es geht</translation>
    </message>
    <message>
        <source>Running, at the step you are at</source>
        <translation>Laufen, auf deiner Stufe</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Ankle pumps</source>
        <translation>Fußpumpen</translation>
    </message>
    <message>
        <source>Ankle pumps and circles</source>
        <translation>Fußpumpen und Fußkreisen</translation>
    </message>
    <message>
        <source>All other exercises of your phase</source>
        <translation>Alle anderen Übungen deiner Phase</translation>
    </message>
    <message>
        <source>All exercises of your phase</source>
        <translation>Alle Übungen deiner Phase</translation>
    </message>
    <message>
        <source>Your record, the library and everything to read</source>
        <translation>Dein Verlauf, die Bibliothek und alles zum Lesen</translation>
    </message>
    <message>
        <source>When it has passed, answer the questions again, from tomorrow on.</source>
        <translation>Wenn es vorbei ist, beantworte die Fragen noch einmal, ab morgen.</translation>
    </message>
    <message>
        <source>A professional has seen it and said you may go on: press the button below.</source>
        <translation>Eine Fachperson hat es gesehen und sagt, du darfst weitermachen: Drück den Knopf unten.</translation>
    </message>
    <message>
        <source>Answer the questions that are still open.</source>
        <translation>Beantworte die Fragen, die noch offen sind.</translation>
    </message>
    <message>
        <source>An adult stays with you while you exercise.</source>
        <translation>Eine erwachsene Person bleibt bei dir, während du übst.</translation>
    </message>
    <message>
        <source>A parent or guardian goes through these questions with you and agrees.</source>
        <translation>Ein Elternteil oder Vormund geht diese Fragen mit dir durch und ist einverstanden.</translation>
    </message>
    <message>
        <source>Heel pain while you are growing: see a professional first.</source>
        <translation>Fersenschmerz, solange du wächst: Geh zuerst zu einer Fachperson.</translation>
    </message>
    <message>
        <source>Figures of adults are not shown to you.</source>
        <translation>Werte von Erwachsenen werden dir nicht gezeigt.</translation>
    </message>
    <message>
        <source>Keep a chair or a counter in reach and the floor clear.</source>
        <translation>Stell einen Stuhl in Reichweite oder üb an der Arbeitsplatte, und halt den Boden frei.</translation>
    </message>
    <message>
        <source>Balance with eyes closed or on a cushion only with a second person beside you.</source>
        <translation>Gleichgewicht mit geschlossenen Augen oder auf dem Kissen nur mit einer zweiten Person neben dir.</translation>
    </message>
    <message>
        <source>Lower yourself off a step only with a rail to hold.</source>
        <translation>Von der Stufe absenken nur mit einem Geländer zum Festhalten.</translation>
    </message>
    <message>
        <source>Stop if you feel dizzy.</source>
        <translation>Hör auf, wenn dir schwindlig wird.</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>Which exercises you did, with each repetition and hold</source>
        <translation>Welche Übungen du gemacht hast, mit jeder Wiederholung und jedem Halten</translation>
    </message>
    <message>
        <source>Pain before, during and after, and in the mornings</source>
        <translation>Schmerz davor, dabei und danach, und am Morgen</translation>
    </message>
    <message>
        <source>Answers to the safety questions, and signs that you noted</source>
        <translation>Antworten auf die Sicherheitsfragen und Zeichen, die du notiert hast</translation>
    </message>
    <message>
        <source>Tests, walks and runs, your activities and how much has changed</source>
        <translation>Tests, Gehen und Laufen, deine Tätigkeiten und was sich geändert hat</translation>
    </message>
    <message>
        <source>What you corrected afterwards</source>
        <translation>Was du nachträglich berichtigt hast</translation>
    </message>
    <message>
        <source>Pictures or videos: none are kept at all</source>
        <translation>Bilder oder Videos: Es werden gar keine aufbewahrt</translation>
    </message>
    <message>
        <source>Your settings, and plans of other physios</source>
        <translation>Deine Einstellungen und Pläne anderer Fachpersonen</translation>
    </message>
    <message>
        <source>Everything up to today.</source>
        <translation>Alles bis heute.</translation>
    </message>
    <message>
        <source>What is new today.</source>
        <translation>Was heute neu ist.</translation>
    </message>
    <message>
        <source>From {0} to today.</source>
        <translation>Vom {0} bis heute.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>{0} is written: {1} and {2}, sealed so that only your physio can open it. Send it by mail, or take it along on a stick.</source>
        <translation>{0} ist geschrieben: {1} und {2}, versiegelt, sodass nur deine Fachperson sie öffnen kann. Schick sie per Mail oder nimm sie auf einem Stick mit.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 Morgen</translation>
    </message>
    <message>
        <source>{0} mornings</source>
        <translation>{0} Morgen</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Sitting</source>
        <translation>Du sitzt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Du stehst</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Head and feet seen</source>
        <translation>Kopf und Füße zu sehen</translation>
    </message>
    <message>
        <source>Right distance</source>
        <translation>Richtiger Abstand</translation>
    </message>
    <message>
        <source>Turned the right way</source>
        <translation>Richtig gedreht</translation>
    </message>
    <message>
        <source>Enough light</source>
        <translation>Genug Licht</translation>
    </message>
    <message>
        <source>Camera level</source>
        <translation>Kamera gerade</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Du stehst still</translation>
    </message>
    <message>
        <source>Sitting still</source>
        <translation>Du sitzt still</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Our own rule, shaped on a source</source>
        <translation>Unsere eigene Regel, an eine Quelle angelehnt</translation>
    </message>
    <message>
        <source>Seen on a page</source>
        <translation>Auf einer Seite gesehen</translation>
    </message>
    <message>
        <source>Seen on a page that reports it</source>
        <translation>Auf einer Seite gesehen, die darüber berichtet</translation>
    </message>
    <message>
        <source>From a named paper, from memory, not re-read</source>
        <translation>Aus einer benannten Arbeit, aus dem Gedächtnis, nicht nachgelesen</translation>
    </message>
    <message>
        <source>Our own default, no clinical source</source>
        <translation>Unsere eigene Vorgabe, ohne klinische Quelle</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>The first days</source>
        <translation>Die ersten Tage</translation>
    </message>
    <message>
        <source>Signs to get checked</source>
        <translation>Zeichen, die man ansehen lässt</translation>
    </message>
    <message>
        <source>Exercises and how much</source>
        <translation>Übungen und wie viel</translation>
    </message>
    <message>
        <source>Running and shoes</source>
        <translation>Laufen und Schuhe</translation>
    </message>
    <message>
        <source>Tests and figures</source>
        <translation>Tests und Werte</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Unsere eigenen</translation>
    </message>
    <message>
        <source>No clinician has reviewed this.</source>
        <translation>Keine Fachperson hat das geprüft.</translation>
    </message>
</context>
<context>
    <name>starting</name>
    <message>
        <source>No camera was found. Please plug one in and try again.</source>
        <translation>Es wurde keine Kamera gefunden. Bitte schließ eine an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The camera was switched off while you were away. All is kept.</source>
        <translation>Die Kamera war aus, während du weg warst. Alles ist noch da.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A gentle day</source>
        <translation>Ein sanfter Tag</translation>
    </message>
    <message>
        <source>Rest is part of the plan: it is when the ankle adapts.</source>
        <translation>Ruhe gehört zum Plan: Dabei passt sich das Sprunggelenk an.</translation>
    </message>
    <message>
        <source>That was it. Rest counts as much from here on.</source>
        <translation>Das war es. Ab jetzt zählt die Ruhe genauso.</translation>
    </message>
    <message>
        <source>Step {0} of {1} of the ladder.</source>
        <translation>Stufe {0} von {1} der Leiter.</translation>
    </message>
    <message>
        <source>This is your physio&apos;s plan.</source>
        <translation>Das ist der Plan deiner Fachperson.</translation>
    </message>
    <message>
        <source>Ankle moves</source>
        <translation>Fußbewegungen</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Walk {0}</source>
        <translation>Gehen {0}</translation>
    </message>
    <message>
        <source>Cycle or swim {0}</source>
        <translation>Rad oder Schwimmen {0}</translation>
    </message>
    <message>
        <source>your physio</source>
        <translation>deiner Fachperson</translation>
    </message>
    <message>
        <source>This is the plan of {0}.</source>
        <translation>Das ist der Plan von {0}.</translation>
    </message>
    <message>
        <source>The plan of {0} begins on {1}.</source>
        <translation>Der Plan von {0} beginnt am {1}.</translation>
    </message>
    <message>
        <source>All weeks of the plan of {0} are over. It may be time to talk.</source>
        <translation>Alle Wochen des Plans von {0} sind vorbei. Es ist wohl Zeit für ein Gespräch.</translation>
    </message>
    <message>
        <source>The plan of {0} goes on on {1}.</source>
        <translation>Der Plan von {0} geht am {1} weiter.</translation>
    </message>
    <message>
        <source>It was to be looked at again on {0}. A word with {1} may help.</source>
        <translation>Am {0} sollte ihn jemand mit dir ansehen. Ein Gespräch mit {1} kann helfen.</translation>
    </message>
    <message>
        <source>{0} wants to look at it again with you today.</source>
        <translation>{0} möchte ihn heute wieder mit dir ansehen.</translation>
    </message>
    <message>
        <source>{0} wants to look at it again with you on {1}.</source>
        <translation>{0} möchte ihn am {1} wieder mit dir ansehen.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>each side in turn</source>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>hold for {0} seconds</source>
        <translation>{0} Sekunden halten</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>{0} repetitions</source>
        <translation>{0} Wiederholungen</translation>
    </message>
    <message>
        <source>of 1 set</source>
        <translation>von 1 Satz</translation>
    </message>
    <message>
        <source>of {0} sets</source>
        <translation>von {0} Sätzen</translation>
    </message>
    <message>
        <source>{0} of 1 set</source>
        <translation>{0} von 1 Satz</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>Satz {0} von {1}</translation>
    </message>
    <message>
        <source>{0} up</source>
        <translation>{0} hoch</translation>
    </message>
    <message>
        <source>{0} hold</source>
        <translation>{0} halten</translation>
    </message>
    <message>
        <source>{0} down</source>
        <translation>{0} ab</translation>
    </message>
    <message>
        <source>facing the camera</source>
        <translation>Gesicht zur Kamera</translation>
    </message>
    <message>
        <source>half turned to the camera</source>
        <translation>schräg zur Kamera</translation>
    </message>
    <message>
        <source>left side to the camera</source>
        <translation>linke Seite zur Kamera</translation>
    </message>
    <message>
        <source>right side to the camera</source>
        <translation>rechte Seite zur Kamera</translation>
    </message>
    <message>
        <source>side to the camera</source>
        <translation>seitlich zur Kamera</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>Noch {0}</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Der letzte Satz</translation>
    </message>
    <message>
        <source>Next: set {0} of {1}</source>
        <translation>Dann: Satz {0} von {1}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Dann: {0}</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{0} moves</source>
        <translation>{0} Übungen</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
</context>
</TS>
