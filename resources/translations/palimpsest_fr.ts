<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Palimpsest</source>
        <translation>À propos de Palimpsest</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Advanced options</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Keep part of the current model where that does better (against forgetting)</source>
        <translation>Garder une part du modèle actuel là où il fait mieux (contre l’oubli)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Look on the regression set for what it may have forgotten (half a minute)</source>
        <translation>Chercher sur le jeu de non-régression ce qu’il a peut-être oublié (une demi-minute)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Samples of a step</source>
        <translation>Échantillons par pas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Side of the samples</source>
        <translation>Côté des échantillons</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>as the wizard chooses</source>
        <translation>au choix de l’assistant</translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message numerus="yes">
        <source>Analysing %Ln image(s)</source>
        <translation>
            <numerusform>Analyse de %Ln image</numerusform>
            <numerusform>Analyse de %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysing {name}</source>
        <translation>Analyse de {name}</translation>
    </message>
    <message>
        <source>Loading the network</source>
        <translation>Chargement du réseau</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Chargement du réseau…</translation>
    </message>
    <message>
        <source>No trained network</source>
        <translation>Aucun réseau entraîné</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>The network could not be loaded</source>
        <translation>Le réseau n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom, F fits it, 1 shows 100 %. Hold B to see it without the localisation map.</source>
        <translation>Les flèches déplacent l’image, plus et moins zooment, F l’ajuste, 1 montre 100 %. Maintenez B pour la voir sans la carte de localisation.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Seconds a paint may spend on making tiles; the rest of them comes from the worker.</extracomment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Creating {name}</source>
        <translation>Création de {name}</translation>
    </message>
    <message>
        <source>Looking for moved originals</source>
        <translation>Recherche des originaux déplacés</translation>
    </message>
    <message>
        <source>Looking for the originals of the case</source>
        <translation>Recherche des originaux du dossier</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln original(s) of the case</source>
        <translation>
            <numerusform>Lecture de %Ln original du dossier</numerusform>
            <numerusform>Lecture de %Ln originaux du dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the case</source>
        <translation>Écriture du dossier</translation>
    </message>
</context>
<context>
    <name>CaseLogDialog</name>
    <message numerus="yes">
        <source>%Ln entry/entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {entries} shown</source>
        <translation>
            <numerusform>%Ln affichée sur {entries}</numerusform>
            <numerusform>%Ln affichées sur {entries}</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <extracomment>the widest text expected in a column; what was done has the rest</extracomment>
        <translation>Journal d’activité</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown</source>
        <translation>Copier les entrées sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Write the whole log as a table for spreadsheets</source>
        <translation>Écrire tout le journal dans un tableau pour tableurs</translation>
    </message>
    <message>
        <source>sha256 of the last entry</source>
        <translation>sha256 de la dernière entrée</translation>
    </message>
    <message>
        <source>the sha256</source>
        <translation>le sha256</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} a été écrit.</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message numerus="yes">
        <source>%Ln original(s) found.</source>
        <translation>
            <numerusform>%Ln original retrouvé.</numerusform>
            <numerusform>%Ln originaux retrouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Export de {name}</translation>
    </message>
    <message>
        <source>Find moved originals</source>
        <translation>Retrouver les originaux déplacés</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %Ln image(s) that waited when the program last ended.</source>
        <translation>
            <numerusform>Reprise de %Ln image qui attendait à la dernière fermeture du programme.</numerusform>
            <numerusform>Reprise de %Ln images qui attendaient à la dernière fermeture du programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import case</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>Looking for cases</source>
        <extracomment>more items are not opened one by one, but as the folders they lie in</extracomment>
        <translation>Recherche des dossiers</translation>
    </message>
    <message>
        <source>No moved original was found there.</source>
        <translation>Aucun original déplacé n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Save the activity log</source>
        <translation>Enregistrer le journal d’activité</translation>
    </message>
    <message>
        <source>Saving the activity log</source>
        <translation>Enregistrement du journal d’activité</translation>
    </message>
    <message>
        <source>Stop analysing takes them off the list.</source>
        <translation>« Arrêter l’analyse » les retire de la liste.</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert en ce moment</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln image(s) left out by you</source>
        <translation>
            <numerusform>%Ln image écartée par vous</numerusform>
            <numerusform>%Ln images écartées par vous</numerusform>
        </translation>
    </message>
    <message>
        <source>A model cannot be trained on these images yet.</source>
        <translation>Ces images ne permettent pas encore d’entraîner un modèle.</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Authentic</source>
        <translation>Authentiques</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Contrôle des images</translation>
    </message>
    <message>
        <source>Every image and mask is read once, to find what would spoil the training before it costs hours.</source>
        <translation>Chaque image et chaque masque sont lus une fois, pour trouver ce qui gâterait l’entraînement avant d’y passer des heures.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Held out for the comparison</source>
        <translation>Réservées à la comparaison</translation>
    </message>
    <message>
        <source>Manipulated</source>
        <translation>Retouchées</translation>
    </message>
    <message>
        <source>No usable model can be trained on these images.</source>
        <translation>Ces images ne permettent pas d’entraîner un modèle utilisable.</translation>
    </message>
    <message>
        <source>Nothing was found that speaks against training.</source>
        <translation>Rien n’a été trouvé qui s’oppose à l’entraînement.</translation>
    </message>
    <message>
        <source>Take them in again</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>The check was stopped. It goes on where it was.</source>
        <translation>Le contrôle a été arrêté. Il reprend où il en était.</translation>
    </message>
    <message>
        <source>The images are being checked.</source>
        <translation>Les images sont en cours de contrôle.</translation>
    </message>
    <message>
        <source>The images have not been checked.</source>
        <translation>Les images n’ont pas été contrôlées.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Search in {what}</source>
        <extracomment>of a value&apos;s item: all of it, however little the table shows</extracomment>
        <translation>Chercher : {what}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>all of {what}</source>
        <translation>tout : {what}</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>It sees about {share} % of the training images.</source>
        <translation>Environ {share} % des images d’entraînement sont vues.</translation>
    </message>
    <message numerus="yes">
        <source>It sees each training image about %Ln time(s).</source>
        <translation>
            <numerusform>Chaque image d’entraînement est vue environ %Ln fois.</numerusform>
            <numerusform>Chaque image d’entraînement est vue environ %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>your own number of steps</source>
        <translation>votre propre nombre de pas</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Blink</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Display threshold</source>
        <translation>Seuil d’affichage</translation>
    </message>
    <message>
        <source>Hold to see the picture alone</source>
        <translation>Maintenir pour voir l’image seule</translation>
    </message>
    <message>
        <source>Opacity of the localisation map</source>
        <translation>Opacité de la carte de localisation</translation>
    </message>
    <message>
        <source>The picture alone for as long as this is held</source>
        <translation>L’image seule tant que ce bouton est maintenu</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>hold B</source>
        <translation>maintenir B</translation>
    </message>
    <message>
        <source>wheel, + and -</source>
        <translation>molette, + et -</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Content credentials</source>
        <translation>Attestations de contenu</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
</context>
<context>
    <name>ExampleMaps</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Image, change outlined</source>
        <translation>Image, retouche entourée</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map at step {step}</source>
        <translation>Carte au pas {step}</translation>
    </message>
    <message>
        <source>Maps at step {step}</source>
        <translation>Cartes au pas {step}</translation>
    </message>
    <message>
        <source>Maps of validation images appear here after the first validation.</source>
        <translation>Les cartes des images de validation apparaissent ici après la première validation.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Validation image, {kind}</source>
        <translation>Image de validation, {kind}</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>manipulated</source>
        <translation>retouchée</translation>
    </message>
</context>
<context>
    <name>ExampleViewer</name>
    <message>
        <source>Authentic: nothing was changed</source>
        <translation>Authentique : rien n’a été changé</translation>
    </message>
    <message>
        <source>Current model</source>
        <translation>Modèle actuel</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>Images réservées</translation>
    </message>
    <message>
        <source>Maps beside each other</source>
        <translation>Cartes côte à côte</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>Il n’y a pas de carte</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>no response above threshold</source>
        <translation>aucune réponse au-dessus du seuil</translation>
    </message>
    <message>
        <source>pixel F1 {value}, {answer}</source>
        <translation>F1 par pixel {value}, {answer}</translation>
    </message>
    <message>
        <source>response above threshold</source>
        <translation>réponse au-dessus du seuil</translation>
    </message>
    <message>
        <source>white: changed</source>
        <translation>blanc : changé</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>ExportCaseDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Include the originals: %Ln file(s), {total}</source>
        <translation>
            <numerusform>Inclure les originaux : %Ln fichier, {total}</numerusform>
            <numerusform>Inclure les originaux : %Ln fichiers, {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Items, notes, results and the log are written into one file, with digests.</source>
        <translation>Les pièces, les notes, les résultats et le journal sont écrits dans un seul fichier, avec leurs empreintes.</translation>
    </message>
    <message>
        <source>Without them the case can be opened elsewhere, but reports need the originals at their place. The file is not encrypted.</source>
        <translation>Sans eux, le dossier peut être ouvert ailleurs, mais les rapports ont besoin des originaux à leur place. Le fichier n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln images</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>All analysed images in the list</source>
        <translation>Toutes les images analysées de la liste</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>Carte de {name}</translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation>Rapport PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln image(s)</source>
        <translation>
            <numerusform>Rapport sur %Ln image</numerusform>
            <numerusform>Rapport sur %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected images</source>
        <translation>Images sélectionnées</translation>
    </message>
    <message>
        <source>This image</source>
        <extracomment>which views of an image were chosen for its report</extracomment>
        <translation>Cette image</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Current model</source>
        <translation>Modèle actuel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>difference {value}</source>
        <translation>différence {value}</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut est mieux</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas est mieux</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Not an original file: made from the clipboard.</source>
        <translation>Pas un fichier original : créé depuis le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that were decoded</source>
        <translation>SHA-256 des octets décodés</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that were read</source>
        <translation>SHA-256 des octets lus</translation>
    </message>
    <message>
        <source>The content is {evidence}, which the file&apos;s extension does not say.</source>
        <translation>Le contenu est du {evidence}, ce que l’extension du fichier ne dit pas.</translation>
    </message>
    <message>
        <source>the SHA-256 of the file</source>
        <translation>le SHA-256 du fichier</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Filter by status, case and format</source>
        <translation>Filtrer par état, dossier et format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation>
            <numerusform>%Ln région marquée</numerusform>
            <numerusform>%Ln régions marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln thread(s)</source>
        <translation>
            <numerusform>, %Ln fil d’exécution</numerusform>
            <numerusform>, %Ln fils d’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse this image</source>
        <translation>Analyser cette image</translation>
    </message>
    <message>
        <source>Analyse with the model in use</source>
        <translation>Analyser avec le modèle en service</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>At this threshold {share} of unmanipulated images respond: {false_alarms}, {set}.</source>
        <translation>À ce seuil, {share} des images non manipulées répondent : {false_alarms}, {set}.</translation>
    </message>
    <message>
        <source>Calibration: {calibration}.</source>
        <translation>Étalonnage : {calibration}.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Image-level score</source>
        <translation>Score de l’image</translation>
    </message>
    <message>
        <source>In use is {model}. Analyse the image again for its answer.</source>
        <translation>En service : {model}. Analysez de nouveau l’image pour avoir sa réponse.</translation>
    </message>
    <message>
        <source>Map threshold</source>
        <translation>Seuil de la carte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model and run</source>
        <translation>Modèle et exécution</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Not an original file: made from the clipboard. Its metadata and compression say nothing about where the picture comes from.</source>
        <translation>Pas un fichier original : créé depuis le presse-papiers. Ses métadonnées et sa compression ne disent rien de l’origine de l’image.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Pas encore analysée</translation>
    </message>
    <message>
        <source>Open images or a folder, or drop them onto the window, and choose one.</source>
        <translation>Ouvrez des images ou un dossier, ou déposez-les sur la fenêtre, puis choisissez-en une.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Orientations</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Outside the range this model was validated on.</source>
        <translation>Hors du domaine sur lequel ce modèle a été validé.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Some places of the map are above the map threshold, {threshold}, and are coloured in the picture; the score of the whole image is not above its own. Look at those places yourself.</source>
        <translation>Certains endroits de la carte dépassent le seuil de la carte, {threshold}, et sont colorés dans l’image ; le score de l’image entière ne dépasse pas le sien. Regardez ces endroits vous-même.</translation>
    </message>
    <message>
        <source>The network has not looked at this image.</source>
        <translation>Le réseau n’a pas regardé cette image.</translation>
    </message>
    <message>
        <source>The result appears here.</source>
        <translation>Le résultat apparaîtra ici.</translation>
    </message>
    <message>
        <source>The score is above its threshold, but no region of the map that is large enough is above the map threshold, {threshold}.</source>
        <translation>Le score dépasse son seuil, mais aucune région assez grande de la carte ne dépasse le seuil de la carte, {threshold}.</translation>
    </message>
    <message>
        <source>This does not show that the image is unaltered.</source>
        <translation>Cela ne montre pas que l’image est inchangée.</translation>
    </message>
    <message>
        <source>This is the answer of another model: {model}.</source>
        <translation>Ceci est la réponse d’un autre modèle : {model}.</translation>
    </message>
    <message>
        <source>Threshold: {value}.</source>
        <translation>Seuil : {value}.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>{tiles} of {side} px</source>
        <translation>{tiles} de {side} px</translation>
    </message>
</context>
<context>
    <name>FinishPart</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>F.p12 or F.pfx</source>
        <translation>F.p12 ou F.pfx</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Clés (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>None. An address sends a digest of the signature there</source>
        <translation>Aucun. Une adresse y envoie une empreinte de la signature</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Only where the key needs one</source>
        <translation>Seulement si la clé en demande une</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed with a key file</source>
        <translation>Signé avec un fichier de clé</translation>
    </message>
    <message>
        <source>Signed with this computer&apos;s own key</source>
        <translation>Signé avec la clé propre à cet ordinateur</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Horodatage</translation>
    </message>
</context>
<context>
    <name>FolderLoader</name>
    <message>
        <source>Reading folders</source>
        <extracomment>ScanReport list of items whose file was written again</extracomment>
        <translation>Lecture des dossiers</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation>
            <numerusform>Analyser %Ln image</numerusform>
            <numerusform>Analyser %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyse all %Ln image(s)</source>
        <translation>
            <numerusform>Analyser %Ln image</numerusform>
            <numerusform>Analyser les %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Continuer l’analyse</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Mettre l’analyse en pause</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Thumbnail size (Ctrl and mouse wheel over the images)</source>
        <translation>Taille des vignettes (Ctrl et molette au-dessus des images)</translation>
    </message>
</context>
<context>
    <name>GridBar</name>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter by status, case and format</source>
        <translation>Filtrer par état, dossier et format</translation>
    </message>
    <message>
        <source>Showing only: {chosen}</source>
        <translation>Montre seulement : {chosen}</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sorted by {key}, ascending</source>
        <translation>Trié par {key}, croissant</translation>
    </message>
    <message>
        <source>Sorted by {key}, descending</source>
        <translation>Trié par {key}, décroissant</translation>
    </message>
</context>
<context>
    <name>GridPages</name>
    <message>
        <source>Choose a source above</source>
        <translation>Choisissez une source ci-dessus</translation>
    </message>
    <message>
        <source>Formats that can be read: {format_names}.</source>
        <translation>Formats lisibles : {format_names}.</translation>
    </message>
    <message>
        <source>No image matches the filter</source>
        <translation>Aucune image ne correspond au filtre</translation>
    </message>
    <message>
        <source>No images here</source>
        <translation>Aucune image ici</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>Aucune image ouverte</translation>
    </message>
    <message>
        <source>Open a folder or images, or drop them here.</source>
        <translation>Ouvrez un dossier ou des images, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation>Ouvrir des images…</translation>
    </message>
    <message>
        <source>Or drop a folder or images here.</source>
        <translation>Ou déposez ici un dossier ou des images.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Montrer toutes les images</translation>
    </message>
</context>
<context>
    <name>ImageBrowser</name>
    <message numerus="yes">
        <source>%Ln path(s) not found</source>
        <translation>
            <numerusform>%Ln chemin introuvable</numerusform>
            <numerusform>%Ln chemins introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln emplacement n’a pas pu être lu</numerusform>
            <numerusform>%Ln emplacements n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation>
            <numerusform>Analyser %Ln image</numerusform>
            <numerusform>Analyser %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation>Images ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remove from opened images</source>
        <translation>Retirer des images ouvertes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Path of the image to show Paths or going on, when the analysis is paused</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>The list of sources could not be saved</source>
        <translation>La liste des sources n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>{counts}. Analysis paused</source>
        <translation>{counts}. Analyse en pause</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Outlining the regions</source>
        <translation>Contour des régions</translation>
    </message>
    <message>
        <source>Preparing the localisation map</source>
        <translation>Préparation de la carte de localisation</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>Préparation de l’image</translation>
    </message>
    <message>
        <source>Preparing the view</source>
        <translation>Préparation de la vue</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>{width} × {height} px, {megapixels} MP</source>
        <translation>{width} × {height} px, {megapixels} Mpx</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>A folder that is in the list already was not added again.</source>
        <translation>Un dossier déjà dans la liste n’a pas été ajouté une seconde fois.</translation>
    </message>
    <message>
        <source>A mask is white where its image was changed and has the image’s name, such as beach.jpg and beach_mask.png. Images without one count as authentic.</source>
        <translation>Un masque est blanc là où son image a été changée et porte le nom de l’image, comme plage.jpg et plage_mask.png. Les images sans masque comptent comme authentiques.</translation>
    </message>
    <message>
        <source>Add a folder of images to go on.</source>
        <translation>Ajoutez un dossier d’images pour continuer.</translation>
    </message>
    <message>
        <source>Add data set…</source>
        <translation>Ajouter un jeu de données…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add with “{name}”</source>
        <translation>Ajouter avec « {name} »</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter « {name} »</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An HDF5 file that this program made</source>
        <translation>Un fichier HDF5 créé par ce programme</translation>
    </message>
    <message>
        <source>An HDF5 file that this program made, used alone.</source>
        <translation>Un fichier HDF5 créé par ce programme, utilisé seul.</translation>
    </message>
    <message>
        <source>Authentic images</source>
        <translation>Images authentiques</translation>
    </message>
    <message>
        <source>Choose the images that the model is to learn from.</source>
        <translation>Choisissez les images sur lesquelles le modèle doit apprendre.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Data sets (*.h5 *.hdf5)</source>
        <translation>Jeux de données (*.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Drop folders of images here</source>
        <translation>Déposez ici des dossiers d’images</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Parcours des dossiers</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Manipulated images and their originals</source>
        <translation>Images retouchées et leurs originaux</translation>
    </message>
    <message>
        <source>Manipulated images with masks</source>
        <translation>Images retouchées avec masques</translation>
    </message>
    <message>
        <source>Not counted here; the check counts them.</source>
        <translation>Non comptées ici ; le contrôle les compte.</translation>
    </message>
    <message>
        <source>Or a data set</source>
        <translation>Ou un jeu de données</translation>
    </message>
    <message>
        <source>Sources of images</source>
        <translation>Sources des images</translation>
    </message>
    <message>
        <source>Start a new training to use other images.</source>
        <translation>Commencez un nouvel entraînement pour utiliser d’autres images.</translation>
    </message>
    <message>
        <source>The mask is where the two differ; they must have the same size.</source>
        <translation>Le masque est là où les deux diffèrent ; elles doivent avoir la même taille.</translation>
    </message>
    <message>
        <source>They teach the model what not to respond to. Bring as many as you can.</source>
        <translation>Elles apprennent au modèle à quoi ne pas répondre. Apportez-en autant que possible.</translation>
    </message>
    <message>
        <source>This training has begun, so its images cannot be changed any more.</source>
        <translation>Cet entraînement a commencé : ses images ne peuvent plus être changées.</translation>
    </message>
    <message>
        <source>Your images are only read. Those that are used are copied into the data set file in this training’s own folder and nowhere else. They are never changed and never leave this computer.</source>
        <translation>Vos images sont seulement lues. Celles qui servent sont copiées dans le fichier de données, dans le dossier propre à cet entraînement et nulle part ailleurs. Elles ne sont jamais modifiées et ne quittent jamais cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose an image to see what its file says of itself.</source>
        <translation>Choisissez une image pour voir ce que son fichier dit de lui-même.</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>No metadata to show</source>
        <translation>Aucunes métadonnées à montrer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>ItemCell</name>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Écarter {name}</translation>
    </message>
    <message>
        <source>No picture can be shown</source>
        <translation>Aucune image à montrer</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source> elapsed, about {remaining} left</source>
        <translation> écoulé, encore environ {remaining}</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler ce travail</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Annuler {title}</translation>
    </message>
    <message>
        <source>Go on with this job</source>
        <translation>Continuer ce travail</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Continuer : {title}</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>Mettre ce travail en pause</translation>
    </message>
    <message>
        <source>Pause: {title}</source>
        <translation>Pause : {title}</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Avancement de {title}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>No work in progress. An analysis shows its progress here.</source>
        <translation>Aucun travail en cours. Une analyse montre ici son avancement.</translation>
    </message>
</context>
<context>
    <name>JpegPanel</name>
    <message>
        <source>Choose a JPEG to see how it was compressed.</source>
        <translation>Choisissez un JPEG pour voir comment il a été compressé.</translation>
    </message>
    <message>
        <source>No JPEG structure to show</source>
        <translation>Aucune structure JPEG à montrer</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln image(s) are still to be analysed. Close all the same?</source>
        <translation>
            <numerusform>%Ln image reste à analyser. Fermer quand même ?</numerusform>
            <numerusform>%Ln images restent à analyser. Fermer quand même ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Continuer l’analyse</translation>
    </message>
    <message>
        <source>No case is open: neither the results so far nor what waits is kept. In a case (File &gt; New case…) both are, and the analysis goes on at the next start.</source>
        <translation>Aucun dossier n’est ouvert : ni les résultats obtenus ni ce qui attend ne sont conservés. Dans un dossier (Fichier &gt; Nouveau dossier…), les deux le sont, et l’analyse continue au prochain démarrage.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Filter by name, version or licence</source>
        <translation>Filtrer par nom, version ou licence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Contenu dans</translation>
    </message>
    <message>
        <source>Its terms are among the texts of {owner}.</source>
        <translation>Ses conditions figurent parmi les textes de {owner}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Named by {owner}, which comes without its text.</source>
        <translation>Nommée par {owner}, fourni sans son texte.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>Composants : {count}</translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation>Lecture des licences</translation>
    </message>
    <message>
        <source>Reading what is installed …</source>
        <translation>Lecture de ce qui est installé …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not stated by the part</source>
        <translation>non indiquée par le composant</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy a picture or image files first.</source>
        <translation>Copiez d’abord une image ou des fichiers image.</translation>
    </message>
    <message>
        <source>Every image in the list has a result already.</source>
        <translation>Chaque image de la liste a déjà un résultat.</translation>
    </message>
    <message>
        <source>Keeping the pasted image</source>
        <translation>Conservation de l’image collée</translation>
    </message>
    <message>
        <source>The clipboard holds no image.</source>
        <translation>Le presse-papiers ne contient pas d’image.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} a été écrit.</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choosing the model</source>
        <translation>Choix du modèle</translation>
    </message>
    <message>
        <source>Click for all models.</source>
        <translation>Cliquez pour voir tous les modèles.</translation>
    </message>
    <message>
        <source>Comparing {name} with the shipped model</source>
        <extracomment>replaced by tests</extracomment>
        <translation>Comparaison de {name} au modèle livré</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Export de {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>It is not in use yet.</source>
        <translation>Il n’est pas encore en service.</translation>
    </message>
    <message>
        <source>It was compared with the shipped model on pictures that neither was trained on. What it learnt may have cost what the shipped one knows.</source>
        <translation>Il a été comparé au modèle livré sur des images qui n’ont servi à entraîner ni l’un ni l’autre. Ce qu’il a appris lui a peut-être coûté ce que sait le modèle livré.</translation>
    </message>
    <message>
        <source>Its weights and card are deleted. Reports that were made with it stay as they are, but their analyses can no longer be repeated here. Export it to keep it.</source>
        <translation>Ses poids et sa fiche sont supprimés. Les rapports faits avec lui restent tels quels, mais leurs analyses ne pourront plus être répétées ici. Exportez-le pour le garder.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle : {name}</translation>
    </message>
    <message>
        <source>Own model: {name}</source>
        <translation>Modèle propre : {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Retirer « {name} » ?</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Retrait de {name}</translation>
    </message>
    <message>
        <source>Renaming the model</source>
        <translation>Changement du nom du modèle</translation>
    </message>
    <message>
        <source>Results of other models are marked; analyse those images again.</source>
        <translation>Les résultats d’autres modèles sont signalés ; analysez de nouveau ces images.</translation>
    </message>
    <message>
        <source>The model that analyses, commands and reports use: {name}</source>
        <translation>Le modèle qu’utilisent l’analyse, les commandes et les rapports : {name}</translation>
    </message>
    <message>
        <source>The shipped model is in use: {name}.</source>
        <translation>Le modèle livré est en service : {name}.</translation>
    </message>
    <message>
        <source>This is asked once; the Models dialog shows the figures later.</source>
        <translation>La question n’est posée qu’une fois ; la fenêtre des modèles montre les chiffres plus tard.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” got worse. Use it all the same?</source>
        <translation>« {name} » est devenu moins bon. L’utiliser quand même ?</translation>
    </message>
    <message>
        <source>“{name}” is in use now.</source>
        <translation>« {name} » est maintenant en service.</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>« {name} » a été importé.</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Details of the model</source>
        <translation>Détails du modèle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How to read its answers</source>
        <translation>Comment lire ses réponses</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Not compared with the shipped model yet; that is done before it is used, and takes about a minute.</source>
        <translation>Pas encore comparé au modèle livré ; cela se fait avant qu’il serve, et prend environ une minute.</translation>
    </message>
    <message>
        <source>The shipped model</source>
        <translation>Le modèle livré</translation>
    </message>
    <message>
        <source>This model cannot be used.</source>
        <translation>Ce modèle ne peut pas servir.</translation>
    </message>
    <message>
        <source>What changed most</source>
        <translation>Ce qui a le plus changé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation>Ce sur quoi il a appris</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}, en service</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Ne peut pas servir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Moins bon</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>Modèle livré</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use the shipped model</source>
        <translation>Utiliser le modèle livré</translation>
    </message>
    <message>
        <source>Windows, commands and reports use the model in use. The shipped one is always there; own models come from training or from a file.</source>
        <translation>Les fenêtres, les commandes et les rapports utilisent le modèle en service. Le modèle livré est toujours là ; les modèles propres viennent d’un entraînement ou d’un fichier.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network connections</source>
        <translation>Connexions réseau</translation>
    </message>
    <message>
        <source>Never connected to</source>
        <translation>Jamais contactés</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Create case</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Images that you analyse or write about from now on become items of the case. Their files stay where they are and are only read; results, notes and the log are kept in {cases}.</source>
        <translation>Les images que vous analysez ou commentez à partir de maintenant deviennent des pièces du dossier. Leurs fichiers restent où ils sont et sont seulement lus ; les résultats, les notes et le journal sont conservés dans {cases}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier d’enquête</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>L’objet du dossier</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Bookmarked</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Kept in the case “{case}” as you type.</source>
        <translation>Conservé dans le dossier « {case} » au fil de la frappe.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Aucun dossier d’enquête ouvert</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take the file in anew</source>
        <translation>Reprendre le fichier à neuf</translation>
    </message>
    <message>
        <source>The file as it is now becomes the original of the case; the log keeps both digests</source>
        <translation>Le fichier tel qu’il est maintenant devient l’original du dossier ; le journal garde les deux empreintes</translation>
    </message>
    <message>
        <source>Where the file is said to come from</source>
        <translation>D’où le fichier est censé venir</translation>
    </message>
    <message>
        <source>Your own words on this image</source>
        <translation>Vos propres mots sur cette image</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers d’enquête</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir un dossier d’enquête</translation>
    </message>
    <message>
        <source>The last changed come first.</source>
        <translation>Les derniers modifiés viennent en premier.</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>Il n’y a pas encore de dossier.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Opening</source>
        <extracomment>Sorted</extracomment>
        <translation>Ouverture</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <extracomment>the lane of everything the wizard asks of its engine: one call at a time touches a training</extracomment>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Les réglages n’ont pas pu être enregistrés : {reason}.</translation>
    </message>
    <message>
        <source>The window speaks the chosen language when it is started again.</source>
        <translation>La fenêtre parlera la langue choisie au prochain démarrage.</translation>
    </message>
    <message>
        <source>They are in use until the program ends.</source>
        <translation>Ils valent jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln fil d’exécution</numerusform>
            <numerusform>%Ln fils d’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>A few steps are timed on this computer.</source>
        <translation>Quelques pas sont chronométrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose how long it may take.</source>
        <translation>Choisissez la durée permise.</translation>
    </message>
    <message>
        <source>Forgets everything the model knew; sensible with many thousand images.</source>
        <translation>Oublie tout ce que le modèle savait ; raisonnable avec plusieurs milliers d’images.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>De zéro</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Let the wizard measure this computer first.</source>
        <translation>Laissez d’abord l’assistant mesurer cet ordinateur.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Recherche du matériel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Needs the fewest images and the least time, and is almost always best.</source>
        <translation>Demande le moins d’images et de temps, et convient presque toujours le mieux.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>On the graphics card: {name}</source>
        <translation>Sur la carte graphique : {name}</translation>
    </message>
    <message>
        <source>On the processor: {name}</source>
        <translation>Sur le processeur : {name}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Say how long it may take. The computer can be used meanwhile.</source>
        <translation>Dites combien de temps cela peut prendre. L’ordinateur reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>The model in use, trained further</source>
        <translation>Le modèle en service, entraîné davantage</translation>
    </message>
    <message>
        <source>This computer is being timed.</source>
        <translation>Cet ordinateur est chronométré.</translation>
    </message>
    <message>
        <source>This training has begun with the plan below.</source>
        <translation>Cet entraînement a commencé avec le plan ci-dessous.</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>Chronométrage de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The view, made small</source>
        <translation>La vue, en petit</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation>Pixel sous le curseur</translation>
    </message>
</context>
<context>
    <name>RegionTable</name>
    <message>
        <source>Choose a region to zoom to it</source>
        <translation>Choisissez une région pour zoomer dessus</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Examiner’s interpretation</source>
        <translation>Interprétation de l’examinateur</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Of images whose source the case does not name</source>
        <translation>Des images dont le dossier ne nomme pas la source</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other explanations that were considered</source>
        <translation>Autres explications envisagées</translation>
    </message>
    <message>
        <source>Print the notes of the case, too</source>
        <translation>Imprimer aussi les notes du dossier</translation>
    </message>
    <message>
        <source>Printed as typed. What is left empty is printed as “not supplied”.</source>
        <translation>Imprimé tel que saisi. Ce qui reste vide est imprimé « non fourni ».</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Signature and language</source>
        <translation>Signature et langue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What was and was not to be examined</source>
        <translation>Ce qui devait et ne devait pas être examiné</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Where the images are said to come from</source>
        <translation>D’où les images sont censées venir</translation>
    </message>
    <message>
        <source>Your own words; printed apart from the facts</source>
        <translation>Vos propres mots ; imprimés à part des faits</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln held-out image(s)</source>
        <translation>
            <numerusform>%Ln image réservée</numerusform>
            <numerusform>%Ln images réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln scène</numerusform>
            <numerusform>%Ln scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
    <message>
        <source>Add images, or choose another plan, and try again</source>
        <translation>Ajouter des images ou choisir un autre plan, puis réessayer</translation>
    </message>
    <message>
        <source>Before you use it</source>
        <translation>Avant de l’utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Changer le plan…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Current model</source>
        <translation>Modèle actuel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard “{name}”?</source>
        <translation>Supprimer « {name} » ?</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Its sha256</source>
        <translation>Son sha256</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On the same {images} of {scenes}, none of which was trained on; beside each value its 95 % interval.</source>
        <translation>Sur les mêmes {images} de {scenes}, dont aucune n’a servi à l’entraînement ; à côté de chaque valeur, son intervalle à 95 %.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>Modèle livré</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The current model is kept in any case.</source>
        <translation>Le modèle actuel est conservé dans tous les cas.</translation>
    </message>
    <message>
        <source>The current model on {images} of {scenes}, none of which was trained on; beside each value its 95 % interval.</source>
        <translation>Le modèle actuel sur {images} de {scenes}, dont aucune n’a servi à l’entraînement ; à côté de chaque valeur, son intervalle à 95 %.</translation>
    </message>
    <message>
        <source>The models of the program, and the way back, are in Analyse &gt; Models.</source>
        <translation>Les modèles du programme, et le chemin du retour, sont sous Analyse &gt; Modèles.</translation>
    </message>
    <message>
        <source>The new model, its figures and the copy of the images in its data set file are deleted. Your own images stay as they are.</source>
        <translation>Le nouveau modèle, ses chiffres et la copie des images dans son fichier de données sont supprimés. Vos propres images restent telles quelles.</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>Il n’y a pas encore de résultat</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Ce modèle est en service.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>A duré</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Use this model all the same?</source>
        <translation>Utiliser quand même ce modèle ?</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What it may have forgotten</source>
        <translation>Ce qu’il a peut-être oublié</translation>
    </message>
    <message>
        <source>What you should know of it</source>
        <translation>Ce qu’il faut en savoir</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>{rate} images/s</source>
        <translation>{rate} images/s</translation>
    </message>
    <message>
        <source>{share} % trained, the rest of the current model</source>
        <translation>{share} % entraîné, le reste du modèle actuel</translation>
    </message>
</context>
<context>
    <name>RunningButton</name>
    <message>
        <source>Open the training</source>
        <translation>Ouvrir l’entraînement</translation>
    </message>
    <message>
        <source>Training: {state}</source>
        <translation>Entraînement : {state}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>waiting for room on the disk</source>
        <translation>attend de la place sur le disque</translation>
    </message>
</context>
<context>
    <name>RunningRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>Ouvrir l’entraînement</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <translation>Avancement de {job}</translation>
    </message>
    <message>
        <source>Training “{name}”</source>
        <translation>Entraînement de « {name} »</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>, threshold {threshold}</source>
        <translation>, seuil {threshold}</translation>
    </message>
    <message>
        <source>Image-level score {score} on a scale from 0 to 1</source>
        <translation>Score de l’image {score} sur une échelle de 0 à 1</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>seuil {threshold}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Bookmark folder</source>
        <translation>Mettre un signet au dossier</translation>
    </message>
    <message>
        <source>Bookmarked folder</source>
        <translation>Dossier avec signet</translation>
    </message>
    <message>
        <source>Close all opened images</source>
        <translation>Fermer toutes les images ouvertes</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Images opened one by one</source>
        <translation>Images ouvertes une à une</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Inclure les sous-dossiers</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation>Ouvrir des images…</translation>
    </message>
    <message>
        <source>Opened images ({files})</source>
        <translation>Images ouvertes ({files})</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Recent folder</source>
        <translation>Dossier récent</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>where the window is too low for more list of Source Sources</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The files on disk are not touched.</source>
        <translation>Les fichiers sur le disque ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source> grey levels</source>
        <translation> niveaux de gris</translation>
    </message>
    <message>
        <source>A pixel counts as changed when it differs from the original by more</source>
        <translation>Un pixel compte comme changé s’il diffère de l’original de plus de</translation>
    </message>
    <message>
        <source>An empty mask means that the image is authentic</source>
        <translation>Un masque vide signifie que l’image est authentique</translation>
    </message>
    <message>
        <source>As its index.csv says</source>
        <translation>Selon son index.csv</translation>
    </message>
    <message>
        <source>Authentic images only</source>
        <translation>Images authentiques seulement</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Changé à partir de</translation>
    </message>
    <message>
        <source>Data set (HDF5)</source>
        <translation>Jeu de données (HDF5)</translation>
    </message>
    <message>
        <source>Folder of the originals</source>
        <translation>Dossier des originaux</translation>
    </message>
    <message>
        <source>Images with masks</source>
        <translation>Images avec masques</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Manipulated images and their originals</source>
        <translation>Images retouchées et leurs originaux</translation>
    </message>
    <message>
        <source>Masks are black where the image was changed</source>
        <translation>Les masques sont noirs là où l’image a été changée</translation>
    </message>
    <message>
        <source>Originals: beside the manipulated images</source>
        <translation>Originaux : à côté des images retouchées</translation>
    </message>
    <message>
        <source>Originals: {folder}</source>
        <translation>Originaux : {folder}</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Smallest difference that counts as a change</source>
        <translation>Plus petite différence qui compte comme un changement</translation>
    </message>
    <message>
        <source>Take this source off the list</source>
        <translation>Retirer cette source de la liste</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>What {name} holds</source>
        <translation>Ce que contient {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard “{name}”?</source>
        <translation>Supprimer « {name} » ?</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Train the model further on your own images, on this computer, and see on held-out images whether it got better. The model in use stays as it is until you choose another one.</source>
        <translation>Entraînez le modèle davantage sur vos propres images, sur cet ordinateur, et voyez sur des images réservées s’il s’est amélioré. Le modèle en service reste tel qu’il est jusqu’à ce que vous en choisissiez un autre.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>What was trained and the copy of the images in its data set file are deleted. Your own images stay as they are, and so does a model that you use already.</source>
        <translation>Ce qui a été entraîné et la copie des images dans son fichier de données sont supprimés. Vos propres images restent telles quelles, de même qu’un modèle que vous utilisez déjà.</translation>
    </message>
    <message>
        <source>cancelled, can go on</source>
        <translation>annulé, peut reprendre</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>images are being chosen</source>
        <translation>choix des images en cours</translation>
    </message>
    <message>
        <source>images to be checked</source>
        <translation>images à contrôler</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped before it was done, can go on</source>
        <translation>arrêté avant la fin, peut reprendre</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>arrêté par une erreur</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>à planifier</translation>
    </message>
    <message>
        <source>training now</source>
        <translation>entraînement en cours</translation>
    </message>
    <message>
        <source>waiting for room on the disk</source>
        <translation>attend de la place sur le disque</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln travail</numerusform>
            <numerusform>%Ln travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of all work</source>
        <translation>Avancement de tout le travail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the network runs on</source>
        <translation>Sur quoi le réseau s’exécute</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>peut être ouverte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>ThresholdLegend</name>
    <message>
        <source>Display threshold of the localisation map</source>
        <translation>Seuil d’affichage de la carte de localisation</translation>
    </message>
    <message>
        <source>Show the localisation map from this value up. The mark is the model&apos;s own threshold, {model}; double-click or Backspace returns to it. This changes the display only, not the findings.</source>
        <translation>Montrer la carte de localisation à partir de cette valeur. Le repère est le seuil propre au modèle, {model} ; un double clic ou Retour arrière y revient. Cela ne change que l’affichage, non les constats.</translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Images</source>
        <extracomment>screens above and below that are loaded ahead Return, Enter or a double click</extracomment>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Thumbnails</source>
        <extracomment>list of item keys whose thumbnail arrived item key, reason</extracomment>
        <translation>Vignettes</translation>
    </message>
</context>
<context>
    <name>TileStore</name>
    <message>
        <source>Drawing the picture</source>
        <translation>Tracé de l’image</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Close {windowTitle}</source>
        <extracomment>raised whenever a panel is added or renamed, so that an old layout is not applied to it a layout is not taken over by a window of the other direction</extracomment>
        <translation>Fermer {windowTitle}</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>Annuler l’entraînement</translation>
    </message>
    <message>
        <source>Cancel this training?</source>
        <translation>Annuler cet entraînement ?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Changer le plan</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Comparing both models on the held-out images</source>
        <translation>Comparaison des deux modèles sur les images réservées</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation>Tracé des exemples</translation>
    </message>
    <message>
        <source>End the training early and compare what there is with the current model</source>
        <translation>Terminer l’entraînement plus tôt et comparer ce qui existe au modèle actuel</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>It goes on from step {step}.</source>
        <translation>Il reprend au pas {step}.</translation>
    </message>
    <message>
        <source>Its process ended unexpectedly: something ended it, or the computer was turned off. It goes on from step {step}, where it was saved last.</source>
        <translation>Son processus a pris fin de façon inattendue : quelque chose l’a arrêté, ou l’ordinateur a été éteint. Il reprend au pas {step}, son dernier enregistrement.</translation>
    </message>
    <message>
        <source>Looking for what it may have forgotten</source>
        <translation>Recherche de ce qu’il a peut-être oublié</translation>
    </message>
    <message>
        <source>Loss (lower is better)</source>
        <translation>Perte (plus bas est mieux)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Nothing is computed until it goes on; its place is saved.</source>
        <translation>Rien n’est calculé jusqu’à la reprise ; la position est enregistrée.</translation>
    </message>
    <message>
        <source>On validation images (higher is better)</source>
        <translation>Sur les images de validation (plus haut est mieux)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Preparing the images</source>
        <translation>Préparation des images</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Setting the thresholds</source>
        <translation>Réglage des seuils</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Arrêté par une erreur</translation>
    </message>
    <message>
        <source>The curves begin with the first steps.</source>
        <translation>Les courbes commencent avec les premiers pas.</translation>
    </message>
    <message>
        <source>The first figures come with the first validation.</source>
        <translation>Les premiers chiffres viennent avec la première validation.</translation>
    </message>
    <message>
        <source>The result comes when the training and the comparison are done.</source>
        <translation>Le résultat vient quand l’entraînement et la comparaison sont faits.</translation>
    </message>
    <message>
        <source>The training has not begun.</source>
        <translation>L’entraînement n’a pas commencé.</translation>
    </message>
    <message>
        <source>The training is not finished.</source>
        <translation>L’entraînement n’est pas terminé.</translation>
    </message>
    <message>
        <source>The training stopped before it was done.</source>
        <translation>L’entraînement s’est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation>L’entraînement s’est arrêté.</translation>
    </message>
    <message>
        <source>This training was cancelled.</source>
        <translation>Cet entraînement a été annulé.</translation>
    </message>
    <message>
        <source>This training was paused and its process ended.</source>
        <translation>Cet entraînement a été mis en pause et son processus a pris fin.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What was trained so far is kept.</source>
        <translation>Ce qui a été entraîné jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>What was trained so far is kept: it can go on later, or be discarded.</source>
        <translation>Ce qui a été entraîné jusqu’ici est conservé : cela peut reprendre plus tard, ou être supprimé.</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>authentic left blank</source>
        <translation>authentiques laissées vides</translation>
    </message>
    <message>
        <source>best so far at step {step}</source>
        <translation>meilleur jusqu’ici au pas {step}</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>AUC par image</translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation>F1 par pixel</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>pas {step} sur {steps}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{rate} images/s</source>
        <translation>{rate} images/s</translation>
    </message>
</context>
<context>
    <name>TrainingDesk</name>
    <message>
        <source>A model is being trained. Go on when Palimpsest is closed?</source>
        <translation>Un modèle est en cours d’entraînement. Continuer quand Palimpsest est fermé ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File &gt; Train a model shows it.</source>
        <translation>Fichier &gt; Entraîner un modèle le montre.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>In the background it goes on until it is done; Palimpsest finds it at its next start. Paused, its place is saved and nothing is computed.</source>
        <translation>En arrière-plan, il continue jusqu’au bout ; Palimpsest le retrouve au prochain démarrage. En pause, sa position est enregistrée et rien n’est calculé.</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>Ouvrir l’entraînement</translation>
    </message>
    <message>
        <source>Opening the trainings</source>
        <translation>Ouverture des entraînements</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>The training “{name}” is finished.</source>
        <translation>L’entraînement « {name} » est terminé.</translation>
    </message>
    <message>
        <source>The training “{name}” stopped before it was done.</source>
        <translation>L’entraînement « {name} » s’est arrêté avant la fin.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>A report (PDF) of this program</source>
        <translation>Un rapport (PDF) de ce programme</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Compare the report with the log of the open case</source>
        <translation>Comparer le rapport au journal du dossier ouvert</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Repeat the analysis of the originals and compare the maps</source>
        <translation>Répéter l’analyse des originaux et comparer les cartes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report sha256</source>
        <translation>sha256 du rapport</translation>
    </message>
    <message>
        <source>Reports (*.pdf);;All files (*)</source>
        <translation>Rapports (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Vérifier un rapport</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>What the check said</source>
        <translation>Ce que dit la vérification</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>{view} of {name}</source>
        <translation>{view} : {name}</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>After {source}.</source>
        <translation>D’après {source}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Échec : {reason}</translation>
    </message>
    <message>
        <source>In place of the localisation map, with all ways to compare</source>
        <translation>À la place de la carte de localisation, avec toutes les façons de comparer</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>No picture to look at</source>
        <translation>Aucune image à regarder</translation>
    </message>
    <message>
        <source>Not applicable: {reason}</source>
        <translation>Sans objet : {reason}</translation>
    </message>
    <message>
        <source>Put this view into the report</source>
        <translation>Mettre cette vue dans le rapport</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation>Dans la visionneuse</translation>
    </message>
    <message>
        <source>Shown in the viewer</source>
        <translation>Est dans la visionneuse</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>What to ignore</source>
        <translation>À ignorer</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>À observer</translation>
    </message>
    <message>
        <source>Write this view at full size as PNG</source>
        <translation>Écrire cette vue en taille réelle au format PNG</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The network runs on: {device}. {why}</source>
        <translation>Le réseau s’exécute sur : {device}. {why}</translation>
    </message>
    <message>
        <source>The photographs that are open are samples, some of them edited: choose one to try.</source>
        <translation>Les photographies ouvertes sont des exemples, certaines retouchées : choisissez-en une pour essayer.</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>Exporting {name}</source>
        <translation>Export de {name}</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>Reprise de {name}</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} a été écrit.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>All trainings</source>
        <translation>Tous les entraînements</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Changer le plan</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget what was trained so far?</source>
        <translation>Oublier ce qui a été entraîné jusqu’ici ?</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>In the background it goes on even when Palimpsest is closed; the main window shows how far it is. Paused, its place is saved and nothing is computed.</source>
        <translation>En arrière-plan, il continue même quand Palimpsest est fermé ; la fenêtre principale montre où il en est. En pause, sa position est enregistrée et rien n’est calculé.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The images stay; the training begins again with another plan.</source>
        <translation>Les images restent ; l’entraînement recommence avec un autre plan.</translation>
    </message>
    <message>
        <source>The page after ({keys})</source>
        <translation>La page suivante ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>La page précédente ({keys})</translation>
    </message>
    <message>
        <source>The training is not finished. Go on while this window is closed?</source>
        <translation>L’entraînement n’est pas terminé. Continuer pendant que cette fenêtre est fermée ?</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>{name} – Train a model</source>
        <translation>{name} – Entraîner un modèle</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
</context>
<context>
    <name>_ActionButton</name>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Écarter cette image (%Ln)</numerusform>
            <numerusform>Écarter les %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>about_dialog</name>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>Licence des poids</translation>
    </message>
    <message>
        <source>Locates edited regions in photographs and writes an evidence report. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Localise les régions retouchées dans des photographies et écrit un rapport d’examen. Tout s’exécute sur cet ordinateur ; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>chosen when the network is loaded</source>
        <translation>choisi au chargement du réseau</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Palimpsest</source>
        <translation>À &amp;propos de Palimpsest</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message>
        <source>&amp;Find images</source>
        <translation>&amp;Chercher des images</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Import case…</source>
        <translation>&amp;Importer un dossier d’enquête…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Travaux</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Network connections</source>
        <translation>Connexions &amp;réseau</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Ouvrir des images…</translation>
    </message>
    <message>
        <source>&amp;Paste image</source>
        <translation>C&amp;oller une image</translation>
    </message>
    <message>
        <source>&amp;Pause analysing</source>
        <translation>Mettre l’analyse en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>&amp;Rétablir les panneaux</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Stop analysing</source>
        <translation>A&amp;rrêter l’analyse</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
        <source>&amp;Use the shipped model</source>
        <translation>&amp;Utiliser le modèle livré</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <translation>&amp;Vérifier un rapport…</translation>
    </message>
    <message>
        <source>Activity lo&amp;g…</source>
        <translation>&amp;Journal d’activité…</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Analyse a&amp;ll</source>
        <translation>Analyser &amp;tout</translation>
    </message>
    <message>
        <source>Analyse all</source>
        <translation>Analyser tout</translation>
    </message>
    <message>
        <source>Analyse every image in the list that has no result yet</source>
        <translation>Analyser chaque image de la liste qui n’a pas encore de résultat</translation>
    </message>
    <message>
        <source>Analyse the selected images</source>
        <translation>Analyser les images sélectionnées</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>&amp;Fermer le dossier d’enquête</translation>
    </message>
    <message>
        <source>Cancel what is running and what waits; results stay</source>
        <translation>Annuler ce qui s’exécute et ce qui attend ; les résultats restent</translation>
    </message>
    <message>
        <source>Check signature, attachments and images of a report</source>
        <translation>Contrôler la signature, les pièces jointes et les images d’un rapport</translation>
    </message>
    <message>
        <source>Close the case; images that wait are remembered in it</source>
        <translation>Fermer le dossier d’enquête ; les images qui attendent y sont retenues</translation>
    </message>
    <message>
        <source>Every connection this program can ever make</source>
        <translation>Toutes les connexions que ce programme peut jamais établir</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>Exporter la &amp;carte…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Exporter le &amp;rapport…</translation>
    </message>
    <message>
        <source>Export ca&amp;se…</source>
        <translation>Exporter le dossier d’en&amp;quête…</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Fi&amp;nd moved originals…</source>
        <translation>Retrouver les originaux &amp;déplacés…</translation>
    </message>
    <message>
        <source>Filter the image list</source>
        <translation>Filtrer la liste d’images</translation>
    </message>
    <message>
        <source>Go back to the model the program came with</source>
        <translation>Revenir au modèle fourni avec le programme</translation>
    </message>
    <message>
        <source>Go on with a case that was kept</source>
        <translation>Reprendre un dossier d’enquête conservé</translation>
    </message>
    <message>
        <source>Hold after the part that is in the network; nothing is lost</source>
        <translation>S’arrêter après la partie que traite le réseau ; rien n’est perdu</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspecteur</translation>
    </message>
    <message>
        <source>Keep images, results, notes and a log of every step together</source>
        <translation>Conserver ensemble les images, les résultats, les notes et un journal de chaque étape</translation>
    </message>
    <message>
        <source>Look through a folder for originals of the case that are no longer at their place</source>
        <translation>Chercher dans un dossier les originaux du dossier d’enquête qui ne sont plus à leur place</translation>
    </message>
    <message>
        <source>New &amp;case…</source>
        <translation>&amp;Nouveau dossier d’enquête…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open all images of a folder</source>
        <translation>Ouvrir toutes les images d’un dossier</translation>
    </message>
    <message>
        <source>Open c&amp;ase…</source>
        <translation>Ouvrir un dossier d’&amp;enquête…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open images from files</source>
        <translation>Ouvrir des images depuis leurs fichiers</translation>
    </message>
    <message>
        <source>Open the image on the clipboard as a derived item</source>
        <translation>Ouvrir l’image du presse-papiers comme pièce dérivée</translation>
    </message>
    <message>
        <source>Put every panel back</source>
        <translation>Remettre chaque panneau à sa place</translation>
    </message>
    <message>
        <source>Show or hide every panel on the right</source>
        <translation>Montrer ou masquer tous les panneaux d’inspection</translation>
    </message>
    <message>
        <source>Show or hide the image list</source>
        <translation>Montrer ou masquer la liste d’images</translation>
    </message>
    <message>
        <source>Show or hide the job list</source>
        <translation>Montrer ou masquer la liste des travaux</translation>
    </message>
    <message>
        <source>Train the model further on your own images, and compare it</source>
        <translation>Entraîner le modèle davantage sur vos propres images, et le comparer</translation>
    </message>
    <message>
        <source>Unpack a case that was exported into one file</source>
        <translation>Déballer un dossier d’enquête exporté dans un fichier</translation>
    </message>
    <message>
        <source>What was done in the case, by whom and when; whether the log is whole</source>
        <translation>Ce qui a été fait dans le dossier d’enquête, par qui et quand ; et si le journal est intact</translation>
    </message>
    <message>
        <source>Which model is in use; use, export, import and remove models</source>
        <translation>Quel modèle est en service ; utiliser, exporter, importer et retirer des modèles</translation>
    </message>
    <message>
        <source>Write an evidence report (PDF)</source>
        <translation>Écrire un rapport d’examen (PDF)</translation>
    </message>
    <message>
        <source>Write the localisation map of this image, raw or as a picture</source>
        <translation>Écrire la carte de localisation de cette image, brute ou comme image</translation>
    </message>
    <message>
        <source>Write the whole case into one file</source>
        <translation>Écrire tout le dossier d’enquête dans un fichier</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Palimpsest did not end properly the last time.</source>
        <translation>Palimpsest ne s’est pas terminé correctement la dernière fois.</translation>
    </message>
    <message>
        <source>The log is kept as {kept}.</source>
        <translation>Le journal est conservé sous {kept}.</translation>
    </message>
</context>
<context>
    <name>browser.delegate</name>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Autre modèle</translation>
    </message>
</context>
<context>
    <name>browser.items</name>
    <message>
        <source>Analysing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>modification time in nanoseconds, size in bytes</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Being analysed now.</source>
        <translation>En cours d’analyse.</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <extracomment>order of the filter menu and of sorting by status: what needs a look comes first</extracomment>
        <translation>Avec signet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Could not be assessed.</source>
        <translation>N’a pas pu être évaluée.</translation>
    </message>
    <message>
        <source>Image-level score {score}</source>
        <translation>Score de l’image {score}</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No response above threshold; this does not show that the image is unaltered.</source>
        <translation>Aucune réponse au-dessus du seuil ; cela ne montre pas que l’image est inchangée.</translation>
    </message>
    <message>
        <source>No thumbnail: {unreadable}</source>
        <translation>Pas de vignette : {unreadable}</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <extracomment>in a few words, under a thumbnail and in menus</extracomment>
        <translation>Pas analysée</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <extracomment>as a sentence, in tooltips</extracomment>
        <translation>Pas encore analysée.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Queued for analysis.</source>
        <translation>En attente d’analyse.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response above threshold.</source>
        <translation>Réponse au-dessus du seuil.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>{format}, {size}, modified {modified}</source>
        <translation>{format}, {size}, modifié le {modified}</translation>
    </message>
</context>
<context>
    <name>browser.model</name>
    <message>
        <source>Made with another model than the one in use; analyse it again.</source>
        <translation>Fait avec un autre modèle que celui en service ; analysez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file has changed since it was analysed.</source>
        <translation>Le fichier a changé depuis son analyse.</translation>
    </message>
</context>
<context>
    <name>browser.toolbar</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not assessed</source>
        <translation>
            <numerusform>%Ln non évaluée</numerusform>
            <numerusform>%Ln non évaluées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a response</source>
        <translation>
            <numerusform>%Ln avec une réponse</numerusform>
            <numerusform>%Ln avec une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>Reading folders: %Ln image(s) so far</source>
        <translation>
            <numerusform>Lecture des dossiers : %Ln image pour l’instant</numerusform>
            <numerusform>Lecture des dossiers : %Ln images pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s)</source>
        <translation>
            <numerusform>{shown} sur %Ln image</numerusform>
            <numerusform>{shown} sur %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_dialogs</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_log</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>Cette entrée ne peut pas être lue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Tout le dossier</translation>
    </message>
</context>
<context>
    <name>case_log_dialog</name>
    <message>
        <source>No entry was changed, removed or moved by itself. A log that was cut short or written anew as a whole could look the same; “Verify a report” with a report of this case shows that.</source>
        <translation>Aucune entrée n’a été modifiée, retirée ou déplacée isolément. Un journal tronqué ou réécrit en entier pourrait avoir le même aspect ; « Vérifier un rapport », avec un rapport de ce dossier, le montre.</translation>
    </message>
    <message>
        <source>The chain does not hold: the log is not what was written.</source>
        <translation>La chaîne est rompue : le journal n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The chain holds: every entry follows from the one before it.</source>
        <translation>La chaîne est intacte : chaque entrée découle de la précédente.</translation>
    </message>
    <message>
        <source>The file of the case was changed by something other than this program, or damaged. What the log says cannot be relied on from there on, and no report of this case is written. Import a copy of the case that was exported before.</source>
        <translation>Le fichier du dossier a été modifié par autre chose que ce programme, ou endommagé. À partir de là, on ne peut se fier à ce que dit le journal, et aucun rapport de ce dossier n’est écrit. Importez une copie du dossier exportée auparavant.</translation>
    </message>
</context>
<context>
    <name>case_menu</name>
    <message>
        <source>Cases (*{suffix});;All files (*)</source>
        <translation>Dossiers d’enquête (*{suffix});;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <extracomment>counted nouns, one and many, and the text that is translated for both</extracomment>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln authentic image(s)</source>
        <translation>
            <numerusform>%Ln image authentique</numerusform>
            <numerusform>%Ln images authentiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln authentic photograph(s)</source>
        <translation>
            <numerusform>%Ln photographie authentique</numerusform>
            <numerusform>%Ln photographies authentiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment or text/comments or texts</source>
        <translation>
            <numerusform>%Ln commentaire ou texte</numerusform>
            <numerusform>%Ln commentaires ou textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln empreinte</numerusform>
            <numerusform>%Ln empreintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited image(s)</source>
        <translation>
            <numerusform>%Ln image retouchée</numerusform>
            <numerusform>%Ln images retouchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln vue</numerusform>
            <numerusform>%Ln vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held-out image(s)</source>
        <translation>
            <numerusform>%Ln image réservée</numerusform>
            <numerusform>%Ln images réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln map is/maps are</source>
        <translation>
            <numerusform>%Ln carte est</numerusform>
            <numerusform>%Ln cartes sont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation>
            <numerusform>%Ln région marquée</numerusform>
            <numerusform>%Ln régions marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln original</numerusform>
            <numerusform>%Ln originaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties</source>
        <translation>
            <numerusform>%Ln propriété</numerusform>
            <numerusform>%Ln propriétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln raw map has/raw maps have</source>
        <translation>
            <numerusform>%Ln carte brute a</numerusform>
            <numerusform>%Ln cartes brutes ont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln région</numerusform>
            <numerusform>%Ln régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln ressource</numerusform>
            <numerusform>%Ln ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln échantillon</numerusform>
            <numerusform>%Ln échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln balayage</numerusform>
            <numerusform>%Ln balayages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln pas</numerusform>
            <numerusform>%Ln pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln fil d’exécution</numerusform>
            <numerusform>%Ln fils d’exécution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln tuile</numerusform>
            <numerusform>%Ln tuiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>A graphics card with CUDA is there and works.</source>
        <translation>Une carte graphique avec CUDA est là et fonctionne.</translation>
    </message>
    <message>
        <source>The settings say so.</source>
        <translation>Les réglages le demandent.</translation>
    </message>
    <message>
        <source>There is a graphics card with CUDA, but it does not work.</source>
        <translation>Il y a une carte graphique avec CUDA, mais elle ne fonctionne pas.</translation>
    </message>
    <message>
        <source>There is no graphics card with CUDA.</source>
        <translation>Il n’y a pas de carte graphique avec CUDA.</translation>
    </message>
    <message>
        <source>This copy of Palimpsest is built for processors only.</source>
        <translation>Cette copie de Palimpsest est faite pour les processeurs seulement.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>, read as inverted inks as Adobe writes them</source>
        <translation>, lues comme des encres inversées, ainsi qu’Adobe les écrit</translation>
    </message>
    <message>
        <source>, stored as YCCK with inverted inks as Adobe writes them</source>
        <translation>, enregistré en YCCK avec des encres inversées, ainsi qu’Adobe les écrit</translation>
    </message>
    <message>
        <source>, turned by 90 degrees</source>
        <translation>, tournée de 90 degrés</translation>
    </message>
    <message>
        <source>1 picture ending in {0} is not used.</source>
        <translation>1 image se terminant par {0} ne sert pas.</translation>
    </message>
    <message>
        <source>127 pixels around</source>
        <translation>127 pixels alentour</translation>
    </message>
    <message>
        <source>31 pixels around</source>
        <translation>31 pixels alentour</translation>
    </message>
    <message>
        <source>32-bit or signed</source>
        <translation>32 bits ou signées</translation>
    </message>
    <message>
        <source>; the camera is given as {0}</source>
        <translation> ; l’appareil indiqué est {0}</translation>
    </message>
    <message>
        <source>; they begin like a video</source>
        <translation> ; ils commencent comme une vidéo</translation>
    </message>
    <message>
        <source>; they begin like {0}</source>
        <translation> ; ils commencent comme {0}</translation>
    </message>
    <message>
        <source>A batch of {0} cannot be shared out among {1} processes.</source>
        <translation>Un lot de {0} ne peut pas être réparti entre {1} processus.</translation>
    </message>
    <message>
        <source>A calibration needs manipulated and authentic pictures.</source>
        <translation>Un étalonnage demande des images manipulées et des images authentiques.</translation>
    </message>
    <message>
        <source>A certain signer was asked for, but the report is not signed.</source>
        <translation>Un signataire précis était demandé, mais le rapport n’est pas signé.</translation>
    </message>
    <message>
        <source>A checkpoint belongs at {0}.</source>
        <translation>Un point de contrôle doit se trouver dans {0}.</translation>
    </message>
    <message>
        <source>A checkpoint is two files: the weights (.safetensors) and, beside them, the card (.json) of the same name.</source>
        <translation>Un point de contrôle se compose de deux fichiers : les poids (.safetensors) et, à côté, la fiche (.json) du même nom.</translation>
    </message>
    <message>
        <source>A checkpoint&apos;s name must end in {0}: {1}.</source>
        <translation>Le nom d’un point de contrôle doit se terminer par {0} : {1}.</translation>
    </message>
    <message>
        <source>A compact bright area with the outline of an object in a picture that is otherwise dark.</source>
        <translation>Une zone claire et compacte au contour d’un objet, dans une image par ailleurs sombre.</translation>
    </message>
    <message>
        <source>A compact bright or dark area with the outline of an object: the thumbnail may show the picture as it was before.</source>
        <translation>Une zone claire ou sombre, compacte, au contour d’un objet : la vignette montre peut-être l’image telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>A data set in HDF5 is used alone: it is divided already.</source>
        <translation>Un jeu de données HDF5 s’utilise seul : il est déjà réparti.</translation>
    </message>
    <message>
        <source>A map could not be written: {0}.</source>
        <translation>Une carte n’a pas pu être écrite : {0}.</translation>
    </message>
    <message>
        <source>A mask could not be encoded as PNG.</source>
        <translation>Un masque n’a pas pu être encodé en PNG.</translation>
    </message>
    <message>
        <source>A mask has the name of its image with _mask or _gt behind it, or lies in a folder named masks beside the images.</source>
        <translation>Un masque porte le nom de son image suivi de _mask ou _gt, ou se trouve dans un dossier nommé masks à côté des images.</translation>
    </message>
    <message>
        <source>A mask has the size of its image as stored, before any rotation.</source>
        <translation>Un masque a la taille de son image telle qu’enregistrée, avant toute rotation.</translation>
    </message>
    <message>
        <source>A mask is black and white, white where the image was changed.</source>
        <translation>Un masque est noir et blanc, blanc là où l’image a été changée.</translation>
    </message>
    <message>
        <source>A mask is white (above 127) where the image was changed; leave the masks of authentic images out.</source>
        <translation>Un masque est blanc (plus de 127) là où l’image a été changée ; ne fournissez pas de masque pour les images authentiques.</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Un modèle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A pair is compared pixel by pixel: use the original that was edited, uncropped.</source>
        <translation>Une paire est comparée pixel par pixel : prenez l’original qui a été retouché, non recadré.</translation>
    </message>
    <message>
        <source>A picture could not be encoded as PNG.</source>
        <translation>Une image n’a pas pu être encodée en PNG.</translation>
    </message>
    <message>
        <source>A profile is there but cannot be read.</source>
        <translation>Un profil est présent mais ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A report is signed and a time-stamping server was named for it.</source>
        <translation>Un rapport est signé et un serveur d’horodatage a été nommé pour lui.</translation>
    </message>
    <message>
        <source>A report needs at least one image.</source>
        <translation>Un rapport demande au moins une image.</translation>
    </message>
    <message>
        <source>A response shows where the picture resembles edited pictures the model learnt from. It does not show what was changed, by whom or why.</source>
        <translation>Une réponse montre où l’image ressemble aux images retouchées sur lesquelles le modèle a appris. Elle ne montre ni ce qui a été changé, ni par qui, ni pourquoi.</translation>
    </message>
    <message>
        <source>A result could not be written: {0}</source>
        <translation>Un résultat n’a pas pu être écrit : {0}</translation>
    </message>
    <message>
        <source>A signing key could not be kept in {0}: {1}.</source>
        <translation>Une clé de signature n’a pas pu être conservée dans {0} : {1}.</translation>
    </message>
    <message>
        <source>A split is train, validation or test, or left empty.</source>
        <translation>Une part est train, validation ou test, ou reste vide.</translation>
    </message>
    <message>
        <source>AUC of the image-level score</source>
        <translation>AUC du score par image</translation>
    </message>
    <message>
        <source>AUC of the map, manipulated images</source>
        <translation>AUC de la carte, images retouchées</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation>Environ une minute</translation>
    </message>
    <message>
        <source>About an hour</source>
        <translation>Environ une heure</translation>
    </message>
    <message>
        <source>About {0} h 30 min</source>
        <translation>Environ {0} h 30 min</translation>
    </message>
    <message>
        <source>About {0} hours</source>
        <translation>Environ {0} heures</translation>
    </message>
    <message>
        <source>About {0} minutes</source>
        <translation>Environ {0} minutes</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation>Action {0}</translation>
    </message>
    <message>
        <source>Add a folder of images.</source>
        <translation>Ajoutez un dossier d’images.</translation>
    </message>
    <message>
        <source>Add a line for each image.</source>
        <translation>Ajoutez une ligne pour chaque image.</translation>
    </message>
    <message>
        <source>Add authentic images, best from the same cameras and programs; without them a network marks something in every picture.</source>
        <translation>Ajoutez des images authentiques, de préférence des mêmes appareils et programmes ; sans elles, un réseau marque quelque chose dans chaque image.</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add images, change the shares, or divide by smaller groups.</source>
        <translation>Ajoutez des images, changez les proportions, ou répartissez par groupes plus petits.</translation>
    </message>
    <message>
        <source>Add images. About 100 of each class give a comparison worth something.</source>
        <translation>Ajoutez des images. Une centaine de chaque sorte donne une comparaison qui vaut quelque chose.</translation>
    </message>
    <message>
        <source>Add manipulated images with masks, or pairs of edited images and originals.</source>
        <translation>Ajoutez des images retouchées avec masques, ou des paires d’images retouchées et d’originaux.</translation>
    </message>
    <message>
        <source>Add some to the data set, or train on other shares.</source>
        <translation>Ajoutez-en au jeu de données, ou entraînez avec d’autres parts.</translation>
    </message>
    <message>
        <source>Add their masks, or add the folder together with that of the originals as pairs. Without either they are not used.</source>
        <translation>Ajoutez leurs masques, ou ajoutez le dossier avec celui des originaux, comme paires. Sans l’un ni l’autre, elles ne servent pas.</translation>
    </message>
    <message>
        <source>Added to the case: {0}</source>
        <translation>Ajouté au dossier : {0}</translation>
    </message>
    <message>
        <source>Addresses found in files are shown as text and never opened.</source>
        <translation>Les adresses trouvées dans les fichiers sont montrées comme texte et jamais ouvertes.</translation>
    </message>
    <message>
        <source>Align the two to the pixel, or draw the mask by hand.</source>
        <translation>Alignez les deux au pixel près, ou dessinez le masque à la main.</translation>
    </message>
    <message>
        <source>All images are left out.</source>
        <translation>Toutes les images sont écartées.</translation>
    </message>
    <message>
        <source>All of them are in one split. Group by a narrower rule if they are not of one scene.</source>
        <translation>Toutes sont dans une même part. Groupez par une règle plus étroite si elles ne sont pas d’une même scène.</translation>
    </message>
    <message>
        <source>Allow larger differences</source>
        <translation>Admettre de plus grandes différences</translation>
    </message>
    <message>
        <source>Allow larger differences: {0}</source>
        <translation>Admettre de plus grandes différences : {0}</translation>
    </message>
    <message>
        <source>An area that is clearly brighter or darker than others of the same texture and contrast, with a border that follows an object.</source>
        <translation>Une zone nettement plus claire ou plus sombre que d’autres de même texture et de même contraste, dont le bord suit un objet.</translation>
    </message>
    <message>
        <source>An area whose noise is stronger, weaker or of another grain than that of its surroundings at the same brightness; a grid that ends at an object.</source>
        <translation>Une zone dont le bruit est plus fort, plus faible ou d’un autre grain que celui de ses alentours à luminosité égale ; une trame qui s’arrête à un objet.</translation>
    </message>
    <message>
        <source>An image has the shape (height, width, 3), not {0}.</source>
        <translation>Une image a la forme (hauteur, largeur, 3), non {0}.</translation>
    </message>
    <message>
        <source>An image has values of type uint8 (0 to 255), not {0}.</source>
        <translation>Une image a des valeurs de type uint8 (0 à 255), non {0}.</translation>
    </message>
    <message>
        <source>An image is a NumPy array, not {0}.</source>
        <translation>Une image est un tableau NumPy, non {0}.</translation>
    </message>
    <message>
        <source>An object that stands out, brighter or darker than the rest, at one quality and vanishes at the others: step through the qualities.</source>
        <translation>Un objet qui ressort, plus clair ou plus sombre que le reste, à une qualité et disparaît aux autres : parcourez les qualités.</translation>
    </message>
    <message>
        <source>An original has the name of the image that was made from it.</source>
        <translation>Un original porte le nom de l’image qui en a été faite.</translation>
    </message>
    <message>
        <source>Analyse an image when it is shown</source>
        <translation>Analyser une image quand elle est montrée</translation>
    </message>
    <message>
        <source>Analyse it again, or write a report for each model.</source>
        <translation>Analysez-la de nouveau, ou écrivez un rapport par modèle.</translation>
    </message>
    <message>
        <source>Analyse the file again, or put the original back.</source>
        <translation>Analysez de nouveau le fichier, ou remettez l’original en place.</translation>
    </message>
    <message>
        <source>Analyse the image again, or use that model again.</source>
        <translation>Analysez de nouveau l’image, ou utilisez de nouveau ce modèle.</translation>
    </message>
    <message>
        <source>Analyse the images again, or write a report for each model.</source>
        <translation>Analysez de nouveau les images, ou écrivez un rapport par modèle.</translation>
    </message>
    <message>
        <source>Analysed: {0}</source>
        <translation>Analysé : {0}</translation>
    </message>
    <message>
        <source>Analysing: part {0} of {1}</source>
        <translation>Analyse : partie {0} sur {1}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Another model is named “{0}”.</source>
        <translation>Un autre modèle s’appelle « {0} ».</translation>
    </message>
    <message>
        <source>Another program is building this data set right now.</source>
        <translation>Un autre programme construit ce jeu de données en ce moment.</translation>
    </message>
    <message>
        <source>Another scan writes into {0} now.</source>
        <translation>Un autre balayage écrit dans {0} en ce moment.</translation>
    </message>
    <message>
        <source>Another training is at work in this workspace.</source>
        <translation>Un autre entraînement est à l’œuvre dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Another training is at work on this machine.</source>
        <translation>Un autre entraînement est à l’œuvre sur cette machine.</translation>
    </message>
    <message>
        <source>Another training is at work; times measured now would be wrong.</source>
        <translation>Un autre entraînement est à l’œuvre ; des durées mesurées maintenant seraient fausses.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Areas in the low bits that are even, repeat themselves or carry a pattern while the rest is random; a smooth border between the two; text or barcodes hidden in bit 0.</source>
        <translation>Des zones des bits faibles qui sont unies, se répètent ou portent un motif alors que le reste est aléatoire ; une limite lisse entre les deux ; du texte ou des codes cachés dans le bit 0.</translation>
    </message>
    <message>
        <source>Areas whose number or strength of compressions differs from that of the rest.</source>
        <translation>Les zones dont le nombre ou la force des compressions diffère du reste.</translation>
    </message>
    <message>
        <source>As imported again</source>
        <translation>Comme de nouveau à l’import</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask for one that is not.</source>
        <translation>Demandez-en un qui ne le soit pas.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>At most {0} MB are read.</source>
        <translation>Au plus {0} Mo sont lus.</translation>
    </message>
    <message>
        <source>At the latest {0}, by the time stamp of a server {1}.</source>
        <translation>Au plus tard {0}, selon l’horodatage d’un serveur {1}.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Authentic images with a response</source>
        <translation>Images authentiques avec réponse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Begins at byte</source>
        <translation>Commence à l’octet</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Bit planes</source>
        <translation>Plans de bits</translation>
    </message>
    <message>
        <source>Black is what was changed</source>
        <translation>Le noir est ce qui a été changé</translation>
    </message>
    <message>
        <source>Black is what was changed: {0}</source>
        <translation>Le noir est ce qui a été changé : {0}</translation>
    </message>
    <message>
        <source>Blocks taken together</source>
        <translation>Blocs réunis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Blue and the colour channels are noisier and coarser than green in every camera picture; JPEG stores them at half the size. Vignettes and mixed light tint whole areas.</source>
        <translation>Le bleu et les canaux de couleur sont plus bruités et plus grossiers que le vert dans toute photographie ; le JPEG les enregistre à demi-taille. Le vignettage et les éclairages mêlés teintent des zones entières.</translation>
    </message>
    <message>
        <source>Blueness (Cb)</source>
        <translation>Teneur en bleu (Cb)</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Signet retiré</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Both models do equally well on the {0}, to within a hundredth ({1}).</source>
        <translation>Les deux modèles se valent sur {0}, au centième près ({1}).</translation>
    </message>
    <message>
        <source>Both models give the same answers on all held-out images.</source>
        <translation>Les deux modèles donnent les mêmes réponses sur toutes les images réservées.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brightness only: slopes, noise, compression, sharpening.</source>
        <translation>La luminosité seule : pentes, bruit, compression, accentuation.</translation>
    </message>
    <message>
        <source>Build a data set with more images, or with other shares for its splits: palimpsest-cli dataset build.</source>
        <translation>Construisez un jeu de données avec plus d’images, ou avec d’autres parts : palimpsest-cli dataset build.</translation>
    </message>
    <message>
        <source>Build several of them.</source>
        <translation>Construisez-en plusieurs.</translation>
    </message>
    <message>
        <source>Building the data set</source>
        <translation>Construction du jeu de données</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bytes after the end</source>
        <translation>Octets après la fin</translation>
    </message>
    <message>
        <source>CIE Lab</source>
        <translation>CIE Lab</translation>
    </message>
    <message>
        <source>CMYK{0}, was converted to RGB as (255 - ink)(255 - black) / 255, without a colour profile.</source>
        <translation>CMYK{0}, a été converti en RGB par (255 - encre)(255 - noir) / 255, sans profil de couleur.</translation>
    </message>
    <message>
        <source>Camera in XMP ({0})</source>
        <translation>Appareil dans XMP ({0})</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Case created</source>
        <translation>Dossier créé</translation>
    </message>
    <message>
        <source>Case exported, with {0} originals</source>
        <translation>Dossier exporté, avec {0} originaux</translation>
    </message>
    <message>
        <source>Case imported from {0}</source>
        <translation>Dossier importé depuis {0}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>Numéro de série du certificat</translation>
    </message>
    <message>
        <source>Certificate sha256</source>
        <translation>sha256 du certificat</translation>
    </message>
    <message>
        <source>Certificates of signatures</source>
        <translation>Certificats des signatures</translation>
    </message>
    <message>
        <source>Changed {0}, before it was taken {1}.</source>
        <translation>Modifié {0}, avant la prise de vue {1}.</translation>
    </message>
    <message>
        <source>Changes made after the camera wrote the thumbnail by programs that kept it.</source>
        <translation>Les changements faits, après l’écriture de la vignette par l’appareil, par des programmes qui l’ont conservée.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it lies on.</source>
        <translation>Vérifiez ses autorisations et le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Vérifiez qu’il est là et qu’il peut être lu.</translation>
    </message>
    <message>
        <source>Check that it may be read.</source>
        <translation>Vérifiez qu’il peut être lu.</translation>
    </message>
    <message>
        <source>Check that the file is still there, and the disk.</source>
        <translation>Vérifiez que le fichier est toujours là, et le disque.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read.</source>
        <translation>Vérifiez que le fichier est là et qu’il peut être lu.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to. {0}</source>
        <translation>Vérifiez que le dossier est accessible en écriture. {0}</translation>
    </message>
    <message>
        <source>Check that the images are still there, then do the same again. {0}</source>
        <translation>Vérifiez que les images sont toujours là, puis recommencez. {0}</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that the folder may be written.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check the folder (palimpsest-cli dataset check).</source>
        <translation>Contrôlez le dossier (palimpsest-cli dataset check).</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Vérifiez les autorisations de son dossier.</translation>
    </message>
    <message>
        <source>Check them first.</source>
        <translation>Contrôlez-les d’abord.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Checking images</source>
        <translation>Contrôle des images</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Contrôle du fichier</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Contrôle de la signature</translation>
    </message>
    <message>
        <source>Checkpoint of the report</source>
        <translation>Point de contrôle du rapport</translation>
    </message>
    <message>
        <source>Checkpoints are {0} files with a .json card beside them; other formats are not opened because they can carry programs.</source>
        <translation>Les points de contrôle sont des fichiers {0} avec une fiche .json à côté ; d’autres formats ne sont pas ouverts, car ils peuvent porter des programmes.</translation>
    </message>
    <message>
        <source>Choose a data set built by this program, or a folder of images.</source>
        <translation>Choisissez un jeu de données construit par ce programme, ou un dossier d’images.</translation>
    </message>
    <message>
        <source>Choose a data set that is divided.</source>
        <translation>Choisissez un jeu de données réparti.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written. What was saved before is intact.</source>
        <translation>Choisissez un dossier accessible en écriture. Ce qui a été enregistré avant est intact.</translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation>Choisissez un dossier contenant des images.</translation>
    </message>
    <message>
        <source>Choose a model under Models, or import it again.</source>
        <translation>Choisissez un modèle sous Modèles, ou importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove {0} to scan everything again.</source>
        <translation>Choisissez un autre dossier, ou retirez {0} pour tout balayer de nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, so that the evidence stays as it was.</source>
        <translation>Choisissez un autre dossier, pour que les fichiers examinés restent tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose held-out images that can be read.</source>
        <translation>Choisissez des images réservées lisibles.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Choisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chrominance</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Sous-échantillonnage de la chrominance</translation>
    </message>
    <message>
        <source>Claimed title</source>
        <translation>Titre déclaré</translation>
    </message>
    <message>
        <source>Close it there, then open it here.</source>
        <translation>Fermez-le là-bas, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close other programs, or analyse a smaller image.</source>
        <translation>Fermez d’autres programmes, ou analysez une image plus petite.</translation>
    </message>
    <message>
        <source>Close other programs, or go back to the plan and choose smaller samples. What was trained is kept.</source>
        <translation>Fermez d’autres programmes, ou revenez au plan et choisissez des échantillons plus petits. Ce qui a été entraîné est conservé.</translation>
    </message>
    <message>
        <source>Close other programs, or install this program again.</source>
        <translation>Fermez d’autres programmes, ou réinstallez ce programme.</translation>
    </message>
    <message>
        <source>Close programs that have its files open.</source>
        <translation>Fermez les programmes qui ont ses fichiers ouverts.</translation>
    </message>
    <message>
        <source>Colour coding</source>
        <translation>Codage des couleurs</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleur</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>Espace de couleurs</translation>
    </message>
    <message>
        <source>Colours were stored multiplied by transparency and were divided by it.</source>
        <translation>Les couleurs étaient enregistrées multipliées par la transparence et ont été divisées par elle.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Compared: {0}</source>
        <translation>Comparé : {0}</translation>
    </message>
    <message>
        <source>Compared: {0}.</source>
        <translation>Comparé : {0}.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing files with earlier results</source>
        <translation>Comparaison des fichiers aux résultats antérieurs</translation>
    </message>
    <message>
        <source>Comparing the attachments with the text</source>
        <translation>Comparaison des pièces jointes au texte</translation>
    </message>
    <message>
        <source>Comparing the files with their digests</source>
        <translation>Comparaison des fichiers à leurs empreintes</translation>
    </message>
    <message>
        <source>Comparing {0}</source>
        <translation>Comparaison de {0}</translation>
    </message>
    <message>
        <source>Comparing: done</source>
        <translation>Comparaison : terminée</translation>
    </message>
    <message>
        <source>Comparing: image {0} of {1}</source>
        <translation>Comparaison : image {0} sur {1}</translation>
    </message>
    <message>
        <source>Component {0}</source>
        <translation>Composante {0}</translation>
    </message>
    <message>
        <source>Compress at quality</source>
        <translation>Compresser à la qualité</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Attestations de contenu</translation>
    </message>
    <message>
        <source>Content credentials (C2PA)</source>
        <translation>Attestations de contenu (C2PA)</translation>
    </message>
    <message>
        <source>Content credentials are present and unbroken, but the signer is not on the trust list: anyone may have signed under this name.</source>
        <translation>Des attestations de contenu sont présentes et intactes, mais le signataire n’est pas sur la liste de confiance : n’importe qui peut avoir signé sous ce nom.</translation>
    </message>
    <message>
        <source>Content credentials are present and valid; the signer&apos;s certificate leads to the trust list.</source>
        <translation>Des attestations de contenu sont présentes et valides ; le certificat du signataire mène à la liste de confiance.</translation>
    </message>
    <message>
        <source>Content credentials are present but invalid: {0}.</source>
        <translation>Des attestations de contenu sont présentes mais non valides : {0}.</translation>
    </message>
    <message>
        <source>Contradictions in metadata</source>
        <translation>Contradictions dans les métadonnées</translation>
    </message>
    <message>
        <source>Convert it on purpose: scaling floats silently would hide mistakes.</source>
        <translation>Convertissez-la délibérément : mettre en silence des flottants à l’échelle cacherait des erreurs.</translation>
    </message>
    <message>
        <source>Coordinates are shown as numbers. No map is loaded.</source>
        <translation>Les coordonnées sont montrées comme des nombres. Aucune carte n’est chargée.</translation>
    </message>
    <message>
        <source>Copy the details and report them; other work goes on.</source>
        <translation>Copiez les détails et signalez-les ; le reste du travail continue.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from.</source>
        <translation>Copiez de nouveau le fichier depuis son origine.</translation>
    </message>
    <message>
        <source>Could not be assessed</source>
        <translation>N’a pas pu être évaluée</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Crash and usage reports</source>
        <translation>Rapports de plantage et d’utilisation</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Créez-le d’abord.</translation>
    </message>
    <message>
        <source>Cut or shrink it.</source>
        <translation>Recadrez-la ou réduisez-la.</translation>
    </message>
    <message>
        <source>Cut or shrink it; pictures of up to 220 megapixels are used.</source>
        <translation>Recadrez-la ou réduisez-la ; les images jusqu’à 220 mégapixels sont utilisées.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data after the image</source>
        <translation>Données après l’image</translation>
    </message>
    <message>
        <source>Date by GPS</source>
        <translation>Date selon le GPS</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Date changed in XMP</source>
        <translation>Date de modification dans XMP</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Date created in IPTC</source>
        <translation>Date de création dans IPTC</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>Date taken in XMP</source>
        <translation>Date de prise de vue dans XMP</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates in EXIF</source>
        <translation>Dates dans EXIF</translation>
    </message>
    <message>
        <source>Decide which is right and delete the other.</source>
        <translation>Décidez laquelle est juste et supprimez l’autre.</translation>
    </message>
    <message>
        <source>Decoded pixels</source>
        <translation>Pixels décodés</translation>
    </message>
    <message>
        <source>Decoding needed more than the {0} GB of memory allowed.</source>
        <translation>Le décodage a demandé plus que les {0} Go de mémoire permis.</translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation>Le décodage a duré plus de {0} secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>Delete that folder and build anew.</source>
        <translation>Supprimez ce dossier et construisez de nouveau.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Differs from the import at {0}</source>
        <translation>Diffère de l’import : {0}</translation>
    </message>
    <message>
        <source>Divide by group with near-duplicates joined, or take one of each pair out.</source>
        <translation>Répartissez par groupe en joignant les quasi-doublons, ou retirez une image de chaque paire.</translation>
    </message>
    <message>
        <source>Divide by group, or move each group to one side.</source>
        <translation>Répartissez par groupe, ou placez chaque groupe d’un seul côté.</translation>
    </message>
    <message>
        <source>Do the same again: it will be examined anew.</source>
        <translation>Recommencez : il sera examiné de nouveau.</translation>
    </message>
    <message>
        <source>Double quantisation</source>
        <translation>Double quantification</translation>
    </message>
    <message>
        <source>Draw a line around every region at or above the threshold.</source>
        <translation>Tracer une ligne autour de chaque région atteignant ou dépassant le seuil.</translation>
    </message>
    <message>
        <source>Draw the mask (white where the image was changed). If these images are authentic, say that empty masks mean so, or leave their masks out.</source>
        <translation>Dessinez le masque (blanc là où l’image a été changée). Si ces images sont authentiques, indiquez que les masques vides le signifient, ou laissez leurs masques de côté.</translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation>Dessin d’exemples</translation>
    </message>
    <message>
        <source>EXIF could not be compared.</source>
        <translation>EXIF n’a pas pu être comparé.</translation>
    </message>
    <message>
        <source>EXIF gives {0}, XMP {1}.</source>
        <translation>EXIF donne {0}, XMP {1}.</translation>
    </message>
    <message>
        <source>EXIF is there but cannot be read.</source>
        <translation>EXIF est présent mais ne peut pas être lu.</translation>
    </message>
    <message>
        <source>EXIF says {0} wrote the file, XMP&apos;s history ends with {1}.</source>
        <translation>EXIF dit que {0} a écrit le fichier, l’historique XMP se termine par {1}.</translation>
    </message>
    <message>
        <source>EXIF {0}</source>
        <translation>EXIF {0}</translation>
    </message>
    <message>
        <source>EXIF {0}; XMP&apos;s history ends with {1}</source>
        <translation>EXIF {0} ; l’historique XMP se termine par {1}</translation>
    </message>
    <message>
        <source>Edges, fine texture and strong red or blue are always brighter; flat and overexposed areas always dark. A picture saved several times, scaled or sent through a messenger has lost the traces. Bright alone means nothing.</source>
        <translation>Les contours, la texture fine et le rouge ou le bleu intenses sont toujours plus clairs ; les zones unies et surexposées toujours sombres. Une image enregistrée plusieurs fois, redimensionnée ou passée par une messagerie a perdu ces traces. Le clair seul ne signifie rien.</translation>
    </message>
    <message>
        <source>Empty masks mean authentic</source>
        <translation>Masque vide veut dire authentique</translation>
    </message>
    <message>
        <source>Empty masks mean authentic: {0}</source>
        <translation>Masque vide veut dire authentique : {0}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Entries given</source>
        <translation>Entrées fournies</translation>
    </message>
    <message>
        <source>Entries when the report was written</source>
        <translation>Entrées lors de l’écriture du rapport</translation>
    </message>
    <message>
        <source>Entry {0} does not follow the entry before it.</source>
        <translation>L’entrée {0} ne suit pas celle qui la précède.</translation>
    </message>
    <message>
        <source>Entry {0} is missing; entry {1} stands in its place.</source>
        <translation>L’entrée {0} manque ; l’entrée {1} est à sa place.</translation>
    </message>
    <message>
        <source>Entry {0} is not the one whose digest was kept elsewhere: the log was written anew up to there.</source>
        <translation>L’entrée {0} n’est pas celle dont l’empreinte a été conservée ailleurs : le journal a été réécrit jusque-là.</translation>
    </message>
    <message>
        <source>Entry {0} was edited.</source>
        <translation>L’entrée {0} a été modifiée.</translation>
    </message>
    <message>
        <source>Entry {0} was written as entry {1}.</source>
        <translation>L’entrée {0} a été écrite comme entrée {1}.</translation>
    </message>
    <message>
        <source>Error level</source>
        <translation>Niveau d’erreur</translation>
    </message>
    <message>
        <source>Estimated quality</source>
        <translation>Qualité estimée</translation>
    </message>
    <message>
        <source>Examining images</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>Export both into one PKCS#12 file.</source>
        <translation>Exportez les deux dans un seul fichier PKCS#12.</translation>
    </message>
    <message>
        <source>Export it as TIFF or PNG, and note that the export is not the original file.</source>
        <translation>Exportez-la en TIFF ou PNG, et notez que l’export n’est pas le fichier original.</translation>
    </message>
    <message>
        <source>Export it as an 8-bit RGB PNG or TIFF, and say so.</source>
        <translation>Exportez-la en PNG ou TIFF RGB à 8 bits, et dites-le.</translation>
    </message>
    <message>
        <source>Export them as JPEG, PNG, TIFF, BMP or WebP if they shall be.</source>
        <translation>Exportez-les en JPEG, PNG, TIFF, BMP ou WebP si elles doivent servir.</translation>
    </message>
    <message>
        <source>Exported models are neither; such a file may be made to fill the disk.</source>
        <translation>Les modèles exportés ne sont ni l’un ni l’autre ; un tel fichier peut être fait pour remplir le disque.</translation>
    </message>
    <message>
        <source>Extract its pictures without converting them (pdfimages -all), then open those.</source>
        <translation>Extrayez-en les images sans les convertir (pdfimages -all), puis ouvrez celles-ci.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fault {0}</source>
        <translation>Défaut {0}</translation>
    </message>
    <message>
        <source>Figures on such images say nothing about new ones: keep each in one split.</source>
        <translation>Des chiffres sur de telles images ne disent rien des nouvelles : gardez chacune dans une seule part.</translation>
    </message>
    <message>
        <source>File paths and settings; results come back. Images are read by the workers themselves. Nothing is encrypted unless the address says tls://.</source>
        <translation>Des chemins de fichiers et des réglages ; des résultats reviennent. Les images sont lues par les ouvriers eux-mêmes. Rien n’est chiffré, sauf si l’adresse dit tls://.</translation>
    </message>
    <message>
        <source>Filled, smoothed, drawn and generated areas, repeated patterns, hidden data.</source>
        <translation>Les zones remplies, lissées, dessinées et générées, les motifs répétés, les données cachées.</translation>
    </message>
    <message>
        <source>Fine-tunes the current model</source>
        <translation>Affine le modèle actuel</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Premiers octets</translation>
    </message>
    <message>
        <source>Flat areas fit every quality and are left dark. The whole picture is bright at the quality it was saved at. Edges, water, foliage and single blocks stand out by chance. A part that was not pasted on the same grid of blocks leaves no ghost.</source>
        <translation>Les zones unies conviennent à toutes les qualités et restent sombres. L’image entière est claire à la qualité où elle a été enregistrée. Les contours, l’eau, le feuillage et des blocs isolés ressortent par hasard. Une partie qui n’a pas été collée sur la même grille de blocs ne laisse pas de fantôme.</translation>
    </message>
    <message>
        <source>Flat, black and overexposed areas have no random bits. JPEG leaves its 8 × 8 blocks in the low bits; editing of brightness leaves combs everywhere.</source>
        <translation>Les zones unies, noires et surexposées n’ont pas de bits aléatoires. Le JPEG laisse ses blocs de 8 × 8 dans les bits faibles ; la retouche de luminosité laisse partout des peignes.</translation>
    </message>
    <message>
        <source>For example 0.8, 0.1 and 0.1.</source>
        <translation>Par exemple 0.8, 0.1 et 0.1.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found at {0}, with the content of the import</source>
        <translation>Retrouvé dans {0}, avec le contenu de l’import</translation>
    </message>
    <message>
        <source>Free some space and start the run again: it goes on from its last saved state, which is intact.</source>
        <translation>Libérez de la place et relancez : l’exécution reprend à son dernier état enregistré, qui est intact.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Get it again: the copy or download failed.</source>
        <translation>Procurez-vous-le de nouveau : la copie ou le téléchargement a échoué.</translation>
    </message>
    <message>
        <source>Get the file again from its source, if you can.</source>
        <translation>Redemandez le fichier à sa source, si vous le pouvez.</translation>
    </message>
    <message>
        <source>Get the file again: the copy or download was probably cut off.</source>
        <translation>Procurez-vous de nouveau le fichier : la copie ou le téléchargement a sans doute été interrompu.</translation>
    </message>
    <message>
        <source>Get the file again: the copy was probably cut off.</source>
        <translation>Procurez-vous de nouveau le fichier : la copie a sans doute été interrompue.</translation>
    </message>
    <message>
        <source>Get the file again; the copy or download may have failed.</source>
        <translation>Procurez-vous de nouveau le fichier ; la copie ou le téléchargement a peut-être échoué.</translation>
    </message>
    <message>
        <source>Give it in {0} or with --passphrase-file.</source>
        <translation>Donnez-la dans {0} ou avec --passphrase-file.</translation>
    </message>
    <message>
        <source>Give its passphrase in {0}, with --passphrase-file, or in the window.</source>
        <translation>Donnez sa phrase secrète dans {0}, avec --passphrase-file, ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>Go back to the plan first.</source>
        <translation>Revenez d’abord au plan.</translation>
    </message>
    <message>
        <source>Go on with it first.</source>
        <translation>Continuez-le d’abord.</translation>
    </message>
    <message>
        <source>Go on with it: it continues from what was saved last.</source>
        <translation>Reprenez-le : il continue à partir du dernier enregistrement.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey values were inverted: the file stores white as zero.</source>
        <translation>Les valeurs de gris ont été inversées : le fichier enregistre le blanc comme zéro.</translation>
    </message>
    <message>
        <source>Grey was written into all three channels.</source>
        <translation>Le gris a été écrit dans les trois canaux.</translation>
    </message>
    <message>
        <source>Grid begins at</source>
        <translation>Grille depuis</translation>
    </message>
    <message>
        <source>Group by name, by folder, or by an expression such as &apos;(scene[0-9]+)&apos;.</source>
        <translation>Groupez par nom, par dossier, ou par une expression comme &apos;(scene[0-9]+)&apos;.</translation>
    </message>
    <message>
        <source>HDF5 made no room for the images.</source>
        <translation>HDF5 n’a pas fait de place pour les images.</translation>
    </message>
    <message>
        <source>Have it exported as PNG or JPEG, and note that the export is not the original file.</source>
        <translation>Faites-la exporter en PNG ou JPEG, et notez que l’export n’est pas le fichier original.</translation>
    </message>
    <message>
        <source>Held {0}</source>
        <translation>Tenu {0}</translation>
    </message>
    <message>
        <source>Held-out images, current model: {0} of {1}</source>
        <translation>Images réservées, modèle actuel : {0} sur {1}</translation>
    </message>
    <message>
        <source>Held-out images, new model: {0} of {1}</source>
        <translation>Images réservées, nouveau modèle : {0} sur {1}</translation>
    </message>
    <message>
        <source>How often unmanipulated images cause such a response was not measured for this model.</source>
        <translation>La fréquence à laquelle des images non manipulées provoquent une telle réponse n’a pas été mesurée pour ce modèle.</translation>
    </message>
    <message>
        <source>How probable it is, block by block, that the traces of an earlier compression are missing which the rest of the picture carries. Bright: missing.</source>
        <translation>La probabilité, bloc par bloc, que manquent les traces d’une compression antérieure que porte le reste de l’image. Clair : manquantes.</translation>
    </message>
    <message>
        <source>How strongly the localisation map covers the image when it is first shown.</source>
        <translation>L’intensité avec laquelle la carte de localisation couvre l’image quand elle est montrée pour la première fois.</translation>
    </message>
    <message>
        <source>How the files were saved gives the class away: by format and JPEG tables alone {0} % are told right (50 % is chance).</source>
        <translation>La façon dont les fichiers ont été enregistrés trahit leur sorte : par le format et les tables JPEG seuls, {0} % sont reconnues (le hasard en donne 50 %).</translation>
    </message>
    <message>
        <source>How well each place fits one JPEG quality, compared with how it fits all others. Bright: it fits this one as if it had been saved at it before.</source>
        <translation>À quel point chaque endroit convient à une qualité JPEG, comparée à toutes les autres. Clair : il convient à celle-ci comme s’il avait été enregistré avec elle auparavant.</translation>
    </message>
    <message>
        <source>ICC version</source>
        <translation>Version ICC</translation>
    </message>
    <message>
        <source>IPTC says it was created {0}, EXIF {1}.</source>
        <translation>IPTC dit qu’elle a été créée {0}, EXIF {1}.</translation>
    </message>
    <message>
        <source>IPTC {0}</source>
        <translation>IPTC {0}</translation>
    </message>
    <message>
        <source>If black is what was changed, say that the masks are inverted.</source>
        <translation>Si le noir est ce qui a été changé, indiquez que les masques sont inversés.</translation>
    </message>
    <message>
        <source>If black is what was changed, turn black and white round in a picture program, or leave out what cannot be put right.</source>
        <translation>Si le noir est ce qui a été changé, inversez le noir et le blanc dans un logiciel d’image, ou écartez ce qui ne peut être corrigé.</translation>
    </message>
    <message>
        <source>Image {0} of {1} · {2} · {3}</source>
        <translation>Image {0} sur {1} · {2} · {3}</translation>
    </message>
    <message>
        <source>Images are files ending in</source>
        <translation>Les images sont des fichiers se terminant par</translation>
    </message>
    <message>
        <source>Images are files ending in {0}.</source>
        <translation>Les images sont des fichiers se terminant par {0}.</translation>
    </message>
    <message>
        <source>Import a copy of the case that was exported before.</source>
        <translation>Importez une copie du dossier exportée auparavant.</translation>
    </message>
    <message>
        <source>Import it under Models, or name its file (--checkpoint).</source>
        <translation>Importez-le sous Modèles, ou indiquez son fichier (--checkpoint).</translation>
    </message>
    <message>
        <source>Ingredient fault {0}</source>
        <translation>Défaut d’un ingrédient {0}</translation>
    </message>
    <message>
        <source>Ingredient {0}</source>
        <translation>Ingrédient {0}</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Install this program again if this goes on.</source>
        <translation>Réinstallez ce programme si cela continue.</translation>
    </message>
    <message>
        <source>Installation from source</source>
        <translation>Installation depuis les sources</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>It does not begin with SOI.</source>
        <translation>Il ne commence pas par SOI.</translation>
    </message>
    <message>
        <source>It follows the edges of edited regions less well: pixel F1 {0}.</source>
        <translation>Il suit moins bien les bords des zones retouchées : F1 par pixel {0}.</translation>
    </message>
    <message>
        <source>It has more entries.</source>
        <translation>Il a plus d’entrées.</translation>
    </message>
    <message>
        <source>It has no end marker (EOI).</source>
        <translation>Il n’a pas de marqueur de fin (EOI).</translation>
    </message>
    <message>
        <source>It has no frame header.</source>
        <translation>Il n’a pas d’en-tête de trame.</translation>
    </message>
    <message>
        <source>It has too many segments.</source>
        <translation>Il a trop de segments.</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>Il a {0}.</translation>
    </message>
    <message>
        <source>It holds other things than one model and its card.</source>
        <translation>Il contient autre chose qu’un modèle et sa fiche.</translation>
    </message>
    <message>
        <source>It is a BigTIFF, which the EXIF library does not read.</source>
        <translation>C’est un BigTIFF, que la bibliothèque EXIF ne lit pas.</translation>
    </message>
    <message>
        <source>It is always there to go back.</source>
        <translation>Il est toujours là pour y revenir.</translation>
    </message>
    <message>
        <source>It is not an ICC profile.</source>
        <translation>Ce n’est pas un profil ICC.</translation>
    </message>
    <message>
        <source>It is not divided into splits.</source>
        <translation>Il n’est pas réparti en parts.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk taken out.</source>
        <translation>Il a peut-être été déplacé ou renommé, ou son disque retiré.</translation>
    </message>
    <message>
        <source>It may have run out of memory. See the details.</source>
        <translation>La mémoire a peut-être manqué. Voyez les détails.</translation>
    </message>
    <message>
        <source>It must be a whole number from 1 to 1024.</source>
        <translation>Ce doit être un nombre entier de 1 à 1024.</translation>
    </message>
    <message>
        <source>It responds to more authentic photographs than the current one.</source>
        <translation>Il répond à davantage de photographies authentiques que le modèle actuel.</translation>
    </message>
    <message>
        <source>It responds to more authentic photographs: {0} percentage points [{1}, {2}].</source>
        <translation>Il répond à davantage de photographies authentiques : {0} points de pourcentage [{1}, {2}].</translation>
    </message>
    <message>
        <source>It said: {0}</source>
        <translation>Il a dit : {0}</translation>
    </message>
    <message>
        <source>It shows light and texture, not edits. Blocks of strong compression and sharpening make patterns of their own.</source>
        <translation>Elle montre la lumière et la texture, non les retouches. Les blocs d’une forte compression et l’accentuation créent leurs propres motifs.</translation>
    </message>
    <message>
        <source>It was called {0} then; the name does not matter.</source>
        <translation>Elle s’appelait alors {0} ; le nom n’importe pas.</translation>
    </message>
    <message>
        <source>It was not decoded. A file that claims so many pixels may be made to exhaust memory.</source>
        <translation>Elle n’a pas été décodée. Un fichier qui prétend à autant de pixels peut être fait pour épuiser la mémoire.</translation>
    </message>
    <message>
        <source>It was not decoded. Such a file may be made to exhaust memory.</source>
        <translation>Elle n’a pas été décodée. Un tel fichier peut être fait pour épuiser la mémoire.</translation>
    </message>
    <message>
        <source>It was toned or saved again as a whole, or this is not its original. Raise the tolerance or draw the mask by hand.</source>
        <translation>Elle a été retouchée en tons ou réenregistrée tout entière, ou ceci n’est pas son original. Augmentez la tolérance ou dessinez le masque à la main.</translation>
    </message>
    <message>
        <source>Its JPEG quality is about {0}; the lowest validated is {1}.</source>
        <translation>Sa qualité JPEG est d’environ {0} ; la plus basse validée est {1}.</translation>
    </message>
    <message>
        <source>Its card is of other weights (sha256 differs).</source>
        <translation>Sa fiche est celle d’autres poids (le sha256 diffère).</translation>
    </message>
    <message>
        <source>Its checkpoint may be damaged.</source>
        <translation>Son point de contrôle est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Its checkpoint may be damaged; try another one.</source>
        <translation>Son point de contrôle est peut-être endommagé ; essayez-en un autre.</translation>
    </message>
    <message>
        <source>Its checkpoint may not fit this program.</source>
        <translation>Son point de contrôle ne convient peut-être pas à ce programme.</translation>
    </message>
    <message>
        <source>Its entry cannot be read: {0}.</source>
        <translation>Son entrée ne peut pas être lue : {0}.</translation>
    </message>
    <message>
        <source>Its entry is damaged: {0}.</source>
        <translation>Son entrée est endommagée : {0}.</translation>
    </message>
    <message>
        <source>Its entry is missing.</source>
        <translation>Son entrée manque.</translation>
    </message>
    <message>
        <source>Its folder is of another model.</source>
        <translation>Son dossier est celui d’un autre modèle.</translation>
    </message>
    <message>
        <source>Its format is {0}; validated: {1}.</source>
        <translation>Son format est {0} ; validés : {1}.</translation>
    </message>
    <message>
        <source>Its image-level score does not tell manipulated images from authentic ones: only the map says something.</source>
        <translation>Son score par image ne distingue pas les images retouchées des authentiques : seule la carte dit quelque chose.</translation>
    </message>
    <message>
        <source>Its longer side has {0} pixels; the largest validated is {1}.</source>
        <translation>Son plus grand côté a {0} pixels ; le plus grand validé est {1}.</translation>
    </message>
    <message>
        <source>Its shorter side has {0} pixels; the smallest validated is {1}.</source>
        <translation>Son plus petit côté a {0} pixels ; le plus petit validé est {1}.</translation>
    </message>
    <message>
        <source>Its weights are missing.</source>
        <extracomment>what :mod:`model.library.entries` says of a model that cannot be used; shown through ``said``</extracomment>
        <translation>Ses poids manquent.</translation>
    </message>
    <message>
        <source>JFIF 1.02, for the channels; contrast is enlarged about a local mean</source>
        <translation>JFIF 1.02, pour les canaux ; le contraste est amplifié autour d’une moyenne locale</translation>
    </message>
    <message>
        <source>JPEG comment</source>
        <translation>Commentaire JPEG</translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation>Fantôme JPEG</translation>
    </message>
    <message>
        <source>JPEG quantisation tables</source>
        <translation>Tables de quantification JPEG</translation>
    </message>
    <message>
        <source>JPEG structure</source>
        <translation>Structure JPEG</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP, GIF, WebP, AVIF and HEIC images can be opened.</source>
        <translation>Les images JPEG, PNG, TIFF, BMP, GIF, WebP, AVIF et HEIC peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>JUMBF segments (APP11)</source>
        <translation>Segments JUMBF (APP11)</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez l’un d’eux.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Conservé à</translation>
    </message>
    <message>
        <source>Known: {0}</source>
        <translation>Connus : {0}</translation>
    </message>
    <message>
        <source>Label 1 (manipulated) needs a mask, label 0 (authentic) has none.</source>
        <translation>L’étiquette 1 (manipulée) demande un masque, l’étiquette 0 (authentique) n’en a pas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger images are refused before they are decoded, because a small file can claim to hold more pixels than the memory does.</source>
        <translation>Les images plus grandes sont refusées avant décodage, car un petit fichier peut prétendre contenir plus de pixels que la mémoire.</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Plus grande différence</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>Plus grande image</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Écartée.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Loading the network</source>
        <translation>Chargement du réseau</translation>
    </message>
    <message>
        <source>Localisation maps of this session wait on disk up to this size; older ones are computed again when they are looked at. Emptied when the program ends.</source>
        <translation>Les cartes de localisation de cette session attendent sur le disque jusqu’à cette taille ; les plus anciennes sont recalculées quand on les regarde. Vidé à la fin du programme.</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>Journal du dossier</translation>
    </message>
    <message>
        <source>Look at its result.</source>
        <translation>Regardez son résultat.</translation>
    </message>
    <message>
        <source>Look for a larger version of the picture.</source>
        <translation>Cherchez une version plus grande de l’image.</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>Examen de {0}</translation>
    </message>
    <message>
        <source>Lower the learning rate; the state that was saved last is intact.</source>
        <translation>Baissez le taux d’apprentissage ; le dernier état enregistré est intact.</translation>
    </message>
    <message>
        <source>Lower the tolerance, or take the pair out.</source>
        <translation>Baissez la tolérance, ou retirez la paire.</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminance</translation>
    </message>
    <message>
        <source>Luminance gradient</source>
        <translation>Gradient de luminance</translation>
    </message>
    <message>
        <source>Luminance table</source>
        <translation>Table de luminance</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Magnified channels</source>
        <translation>Canaux amplifiés</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Make room on the disk, then run the same command again to go on.</source>
        <translation>Faites de la place sur le disque, puis relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start it again.</source>
        <translation>Faites de la place sur le disque, puis relancez-le.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>Make room on the disk: the training then goes on by itself.</source>
        <translation>Libérez de la place sur le disque : l’entraînement reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>Make room or choose another disk, then do the same again. {0}</source>
        <translation>Faites de la place ou choisissez un autre disque, puis recommencez. {0}</translation>
    </message>
    <message>
        <source>Make room, then start it.</source>
        <translation>Faites de la place, puis lancez-le.</translation>
    </message>
    <message>
        <source>Manifest store in</source>
        <translation>Manifeste dans</translation>
    </message>
    <message>
        <source>Manifests in the file</source>
        <translation>Manifestes dans le fichier</translation>
    </message>
    <message>
        <source>Manifests kept on a server are not fetched, and revocation (OCSP) is not asked for; the answer says that it was not checked.</source>
        <translation>Les manifestes conservés sur un serveur ne sont pas téléchargés, et la révocation (OCSP) n’est pas demandée ; la réponse dit que ce ne fut pas vérifié.</translation>
    </message>
    <message>
        <source>Manipulated images with a response</source>
        <translation>Images retouchées avec réponse</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Marker at byte {0}</source>
        <translation>Marqueur à l’octet {0}</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Différence moyenne</translation>
    </message>
    <message>
        <source>Mend it, or add images.</source>
        <translation>Réparez-le, ou ajoutez des images.</translation>
    </message>
    <message>
        <source>Metadata and structure</source>
        <translation>Métadonnées et structure</translation>
    </message>
    <message>
        <source>Metadata and structure of the file could not be read.</source>
        <translation>Les métadonnées et la structure du fichier n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Gris moyen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model of the report</source>
        <translation>Modèle du rapport</translation>
    </message>
    <message>
        <source>More images of the kind it misses may help, or a longer time, or a lower learning rate.</source>
        <translation>Davantage d’images du genre qui lui échappe peuvent aider, ou une durée plus longue, ou un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
        <source>Most masks mark more than half of the picture, up to its edges.</source>
        <translation>La plupart des masques marquent plus de la moitié de l’image, jusqu’à ses bords.</translation>
    </message>
    <message>
        <source>Name at least one folder of images.</source>
        <translation>Nommez au moins un dossier d’images.</translation>
    </message>
    <message>
        <source>Name each image once.</source>
        <translation>Nommez chaque image une seule fois.</translation>
    </message>
    <message>
        <source>Name folders of training runs; the parts drawn are those of the program&apos;s own loss.</source>
        <translation>Nommez des dossiers d’exécutions d’entraînement ; les parties tracées sont celles de la perte propre au programme.</translation>
    </message>
    <message>
        <source>Name the folder of a finished run.</source>
        <translation>Nommez le dossier d’une exécution terminée.</translation>
    </message>
    <message>
        <source>Name the folder of the originals, or give each the name of its image with _original behind it.</source>
        <translation>Nommez le dossier des originaux, ou donnez à chacun le nom de son image suivi de _original.</translation>
    </message>
    <message>
        <source>Name the report first.</source>
        <translation>Nommez d’abord le rapport.</translation>
    </message>
    <message>
        <source>Named in the report</source>
        <translation>Nommé dans le rapport</translation>
    </message>
    <message>
        <source>Names and versions of the packages asked for.</source>
        <translation>Les noms et versions des paquets demandés.</translation>
    </message>
    <message>
        <source>Network weights and data sets</source>
        <translation>Poids du réseau et jeux de données</translation>
    </message>
    <message>
        <source>No authentic image is held out: false alarms were not compared.</source>
        <translation>Aucune image authentique n’est réservée : les fausses alertes n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>No authentic photograph is left unmarked.</source>
        <translation>Aucune photographie authentique ne reste sans marque.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Aucun dossier n’est nommé.</translation>
    </message>
    <message>
        <source>No manipulated image is held out: only false alarms were compared.</source>
        <translation>Aucune image retouchée n’est réservée : seules les fausses alertes ont été comparées.</translation>
    </message>
    <message>
        <source>No name is left for this model.</source>
        <translation>Il ne reste plus de nom pour ce modèle.</translation>
    </message>
    <message>
        <source>No quality divides the picture clearly.</source>
        <translation>Aucune qualité ne divise nettement l’image.</translation>
    </message>
    <message>
        <source>No report is written about it until the original is back or taken in anew.</source>
        <translation>Aucun rapport n’est écrit à son sujet tant que l’original n’est pas revenu ou repris à neuf.</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>Aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>No response above threshold</source>
        <translation>Aucune réponse au-dessus du seuil</translation>
    </message>
    <message>
        <source>No response above threshold; this does not show that the image is unaltered.</source>
        <translation>Aucune réponse au-dessus du seuil ; cela ne montre pas que l’image est inchangée.</translation>
    </message>
    <message>
        <source>No scan runs in {0}.</source>
        <translation>Aucun balayage ne s’exécute dans {0}.</translation>
    </message>
    <message>
        <source>No step of it did better on the validation images, so there is no new model to use.</source>
        <translation>Aucun de ses pas n’a fait mieux sur les images de validation ; il n’y a donc pas de nouveau modèle à utiliser.</translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation>Aucune heure n’est consignée.</translation>
    </message>
    <message>
        <source>No trace of an earlier compression was measured</source>
        <translation>Aucune trace d’une compression antérieure n’a été mesurée</translation>
    </message>
    <message>
        <source>No usable image is left.</source>
        <translation>Il ne reste aucune image utilisable.</translation>
    </message>
    <message>
        <source>Noise residual</source>
        <translation>Résidu de bruit</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Pas dans le texte</translation>
    </message>
    <message>
        <source>Notes changed, {0} characters</source>
        <translation>Notes modifiées, {0} caractères</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}: {1}.</source>
        <translation>Rien ne peut être écrit dans {0} : {1}.</translation>
    </message>
    <message>
        <source>Nothing disagrees, but not everything asked could be checked.</source>
        <translation>Rien ne discorde, mais tout ce qui était demandé n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Nothing is sent. A crash log stays on this computer.</source>
        <translation>Rien n’est envoyé. Un journal de plantage reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing speaks against the report itself; an image or a repeated analysis differs.</source>
        <translation>Rien ne parle contre le rapport lui-même ; une image ou une analyse répétée diffère.</translation>
    </message>
    <message>
        <source>Nothing to do, unless they should be different pictures.</source>
        <translation>Rien à faire, sauf si elles devaient être des images différentes.</translation>
    </message>
    <message>
        <source>Nothing to do; copies of one picture count as one scene.</source>
        <translation>Rien à faire ; les copies d’une image comptent comme une seule scène.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: the model is the current one.</source>
        <translation>Rien n’a été oublié : le modèle est le modèle actuel.</translation>
    </message>
    <message>
        <source>Nothing was learned yet, so there is nothing to compare.</source>
        <translation>Rien n’a encore été appris, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Objects whose surfaces face the light differently from their surroundings; the smooth, even colour of painted or generated areas beside the speckle of a real sensor; edges cut out too cleanly.</source>
        <translation>Les objets dont les surfaces reçoivent la lumière autrement que leurs alentours ; la couleur lisse et égale de zones peintes ou générées à côté du grain d’un vrai capteur ; des bords découpés trop nettement.</translation>
    </message>
    <message>
        <source>Off unless --scheduler is given.</source>
        <translation>Désactivé, sauf si --scheduler est donné.</translation>
    </message>
    <message>
        <source>Off unless training is started that way; the window and palimpsest-cli train on one machine without any connection.</source>
        <translation>Désactivé, sauf si l’entraînement est lancé ainsi ; la fenêtre et palimpsest-cli entraînent sur une machine, sans aucune connexion.</translation>
    </message>
    <message>
        <source>Off unless you name a server, each time, in the report dialog or with --timestamp-url.</source>
        <translation>Désactivé, sauf si vous nommez un serveur, à chaque fois, dans la fenêtre du rapport ou avec --timestamp-url.</translation>
    </message>
    <message>
        <source>On average a channel changes by {0} of 255 levels.</source>
        <translation>En moyenne, un canal change de {0} niveaux sur 255.</translation>
    </message>
    <message>
        <source>On average brightness changes by {0} levels a pixel.</source>
        <translation>En moyenne, la luminosité change de {0} niveaux par pixel.</translation>
    </message>
    <message>
        <source>On average the channel differs by {0} of 255 levels.</source>
        <translation>En moyenne, le canal diffère de {0} niveaux sur 255.</translation>
    </message>
    <message>
        <source>On average the residual is {0} of 255 levels.</source>
        <translation>En moyenne, le résidu est de {0} niveaux sur 255.</translation>
    </message>
    <message>
        <source>On average the standard deviation is {0} of 255 levels.</source>
        <translation>En moyenne, l’écart type est de {0} niveaux sur 255.</translation>
    </message>
    <message>
        <source>On average they differ by {0} of 255.</source>
        <translation>En moyenne, elles diffèrent de {0} sur 255.</translation>
    </message>
    <message>
        <source>One bit of every value as black and white. Bit 0 is the smallest difference there is.</source>
        <translation>Un bit de chaque valeur, en noir et blanc. Le bit 0 est la plus petite différence possible.</translation>
    </message>
    <message>
        <source>One channel, its differences from the mean of its surroundings enlarged around middle grey.</source>
        <translation>Un canal, ses écarts à la moyenne de ses alentours amplifiés autour d’un gris moyen.</translation>
    </message>
    <message>
        <source>One of the two files was replaced or damaged; copy both again.</source>
        <translation>L’un des deux fichiers a été remplacé ou endommagé ; copiez-les de nouveau tous les deux.</translation>
    </message>
    <message>
        <source>One sha256 of the signature. No image, no name, no part of the report. The server sees the time and this computer&apos;s network address.</source>
        <translation>Un sha256 de la signature. Pas d’image, pas de nom, aucune partie du rapport. Le serveur voit l’heure et l’adresse réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Only this file is affected. Try it again; if it happens again, the file is at fault.</source>
        <translation>Seul ce fichier est touché. Réessayez ; si cela se reproduit, le fichier est en cause.</translation>
    </message>
    <message>
        <source>Only {0} authentic image is left {1}; at least {2} are needed.</source>
        <translation>Il ne reste que {0} image authentique {1} ; il en faut au moins {2}.</translation>
    </message>
    <message>
        <source>Only {0} authentic images are left {1}; at least {2} are needed.</source>
        <translation>Il ne reste que {0} images authentiques {1} ; il en faut au moins {2}.</translation>
    </message>
    <message>
        <source>Only {0} images will be held out for the comparison: it will hardly be able to tell which model is better.</source>
        <translation>Seules {0} images seront réservées à la comparaison : elle ne pourra guère dire quel modèle est meilleur.</translation>
    </message>
    <message>
        <source>Only {0} manipulated image is left {1}; at least {2} are needed.</source>
        <translation>Il ne reste que {0} image retouchée {1} ; il en faut au moins {2}.</translation>
    </message>
    <message>
        <source>Only {0} manipulated images are left {1}; at least {2} are needed.</source>
        <translation>Il ne reste que {0} images retouchées {1} ; il en faut au moins {2}.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>Open it as a folder to see its images.</source>
        <translation>Ouvrez-le comme dossier pour en voir les images.</translation>
    </message>
    <message>
        <source>Open it in a picture program; if it opens there, save it again as JPEG, PNG or TIFF.</source>
        <translation>Ouvrez-la dans un programme d’image ; si elle s’y ouvre, réenregistrez-la en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>Open it with the version it was made with.</source>
        <translation>Ouvrez-le avec la version qui l’a créé.</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>Rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Originating program</source>
        <translation>Programme d’origine</translation>
    </message>
    <message>
        <source>Otherwise images are analysed only when that is asked for.</source>
        <translation>Sinon, les images ne sont analysées que sur demande.</translation>
    </message>
    <message>
        <source>Outline the regions</source>
        <translation>Entourer les régions</translation>
    </message>
    <message>
        <source>Outlines or patches that the eye cannot see in the picture; an object whose colour noise, block pattern or tint differs from what surrounds it.</source>
        <translation>Des contours ou des taches que l’œil ne voit pas dans l’image ; un objet dont le bruit de couleur, le motif de blocs ou la teinte diffère de ce qui l’entoure.</translation>
    </message>
    <message>
        <source>Overlay opacity</source>
        <translation>Opacité de la superposition</translation>
    </message>
    <message>
        <source>Overnight, about {0} hours</source>
        <translation>La nuit, environ {0} heures</translation>
    </message>
    <message>
        <source>PALIMPSEST_PRECISION is {0}.</source>
        <translation>PALIMPSEST_PRECISION vaut {0}.</translation>
    </message>
    <message>
        <source>PALIMPSEST_THREADS is {0}.</source>
        <translation>PALIMPSEST_THREADS vaut {0}.</translation>
    </message>
    <message>
        <source>Packing the case</source>
        <translation>Emballage du dossier</translation>
    </message>
    <message>
        <source>Packing {0}</source>
        <translation>Emballage de {0}</translation>
    </message>
    <message>
        <source>Palette colours were written out as RGB.</source>
        <translation>Les couleurs de la palette ont été écrites en RGB.</translation>
    </message>
    <message>
        <source>Parts from another camera or exposure, smoothed, enlarged or generated parts.</source>
        <translation>Les parties venant d’un autre appareil ou d’une autre exposition, les parties lissées, agrandies ou générées.</translation>
    </message>
    <message>
        <source>Parts that were pasted from a picture without that earlier compression, or on another grid, before the whole was saved again at a higher quality.</source>
        <translation>Les parties collées depuis une image sans cette compression antérieure, ou sur une autre grille, avant que le tout soit enregistré à une qualité plus haute.</translation>
    </message>
    <message>
        <source>Parts that were saved as JPEG at a lower quality before they were pasted.</source>
        <translation>Les parties enregistrées en JPEG à une qualité plus basse avant d’être collées.</translation>
    </message>
    <message>
        <source>Pasted pictures are kept in {0}.</source>
        <translation>Les images collées sont conservées dans {0}.</translation>
    </message>
    <message>
        <source>Photoshop resources</source>
        <translation>Ressources Photoshop</translation>
    </message>
    <message>
        <source>Picture SHA-256</source>
        <translation>SHA-256 de l’image</translation>
    </message>
    <message>
        <source>Pixel F1 of manipulated images</source>
        <translation>F1 par pixel, images retouchées</translation>
    </message>
    <message>
        <source>Pixel F1 of manipulated pictures</source>
        <translation>F1 par pixel, images retouchées</translation>
    </message>
    <message>
        <source>Pixels now</source>
        <translation>Pixels maintenant</translation>
    </message>
    <message>
        <source>Pixels then</source>
        <translation>Pixels alors</translation>
    </message>
    <message>
        <source>Places (GPS)</source>
        <translation>Lieux (GPS)</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Merci de le signaler.</translation>
    </message>
    <message>
        <source>Please report this: {0}: {1}{2}</source>
        <translation>Merci de le signaler : {0} : {1}{2}</translation>
    </message>
    <message>
        <source>Possible are auto, cpu and cuda.</source>
        <translation>Possibles : auto, cpu et cuda.</translation>
    </message>
    <message>
        <source>Possible are {0}.</source>
        <translation>Possibles : {0}.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Prepare a pool of photographs first: python -m training.pools.</source>
        <translation>Préparez d’abord une réserve de photographies : python -m training.pools.</translation>
    </message>
    <message>
        <source>Present but invalid</source>
        <translation>Présentes mais non valides</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Printed on every report.</source>
        <translation>Imprimé sur chaque rapport.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Put it back, or use “Find moved originals” in the File menu.</source>
        <translation>Remettez-le en place, ou utilisez « Retrouver les originaux déplacés » dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Put the original back, or export the case without originals.</source>
        <translation>Remettez l’original en place, ou exportez le dossier sans les originaux.</translation>
    </message>
    <message>
        <source>Put the original back, or take the file in anew.</source>
        <translation>Remettez l’original en place, ou reprenez le fichier à neuf.</translation>
    </message>
    <message>
        <source>Put the originals back where they were.</source>
        <translation>Remettez les originaux là où ils étaient.</translation>
    </message>
    <message>
        <source>Put the originals back, or take the files in anew.</source>
        <translation>Remettez les originaux en place, ou reprenez les fichiers à neuf.</translation>
    </message>
    <message>
        <source>Put them back, or use “Find moved originals” in the File menu.</source>
        <translation>Remettez-les en place, ou utilisez « Retrouver les originaux déplacés » dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Read at import</source>
        <translation>Lu à l’import</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Lecture des dossiers</translation>
    </message>
    <message>
        <source>Reading the attachments</source>
        <translation>Lecture des pièces jointes</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Lecture du rapport</translation>
    </message>
    <message>
        <source>Reading validation images</source>
        <translation>Lecture des images de validation</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Redness (Cr)</source>
        <translation>Teneur en rouge (Cr)</translation>
    </message>
    <message>
        <source>Remark {0}</source>
        <translation>Remarque {0}</translation>
    </message>
    <message>
        <source>Remove a model first.</source>
        <translation>Retirez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Remove it or save it again.</source>
        <translation>Retirez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove it there to add it anew.</source>
        <translation>Retirez-le là-bas pour l’ajouter à neuf.</translation>
    </message>
    <message>
        <source>Remove it, and import or train it again.</source>
        <translation>Retirez-le, puis importez-le ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Remove the model, and import or train it again.</source>
        <translation>Retirez le modèle, puis importez-le ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove the other images, or leave the data set out.</source>
        <translation>Retirez les autres images, ou laissez le jeu de données de côté.</translation>
    </message>
    <message>
        <source>Remove the setting or use float32.</source>
        <translation>Retirez ce réglage ou utilisez float32.</translation>
    </message>
    <message>
        <source>Rename one of them, or put the mask beside its image as NAME_mask.png.</source>
        <translation>Renommez-en une, ou placez le masque à côté de son image sous NOM_mask.png.</translation>
    </message>
    <message>
        <source>Repeat a grey image three times along the last axis.</source>
        <translation>Répétez une image grise trois fois le long du dernier axe.</translation>
    </message>
    <message>
        <source>Repeating the analysis of {0}</source>
        <translation>Répétition de l’analyse de {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation>Signalez-le comme un défaut.</translation>
    </message>
    <message>
        <source>Report written: {0}</source>
        <translation>Rapport écrit : {0}</translation>
    </message>
    <message>
        <source>Response above threshold</source>
        <translation>Réponse au-dessus du seuil</translation>
    </message>
    <message>
        <source>Results are not written into the folder of the images they are about.</source>
        <translation>Les résultats ne sont pas écrits dans le dossier des images qu’ils concernent.</translation>
    </message>
    <message>
        <source>Retouching brushes, pasted parts with another white balance, painted areas.</source>
        <translation>Les pinceaux de retouche, les parties collées avec une autre balance des blancs, les zones peintes.</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Revocation lists and missing certificates are not fetched; the answer says so.</source>
        <translation>Les listes de révocation et les certificats manquants ne sont pas téléchargés ; la réponse le dit.</translation>
    </message>
    <message>
        <source>Room for maps on disk</source>
        <translation>Place pour les cartes sur le disque</translation>
    </message>
    <message>
        <source>Rows of the case refer to items that are not in it.</source>
        <translation>Des lignes du dossier renvoient à des pièces qui n’y sont pas.</translation>
    </message>
    <message>
        <source>Run the scan again to go on where it stood.</source>
        <translation>Relancez le balayage pour continuer là où il en était.</translation>
    </message>
    <message>
        <source>SOF0 (baseline)</source>
        <translation>SOF0 (de base)</translation>
    </message>
    <message>
        <source>SOF1 (extended sequential)</source>
        <translation>SOF1 (séquentiel étendu)</translation>
    </message>
    <message>
        <source>SOF10 (progressive, arithmetic)</source>
        <translation>SOF10 (progressif, arithmétique)</translation>
    </message>
    <message>
        <source>SOF2 (progressive)</source>
        <translation>SOF2 (progressif)</translation>
    </message>
    <message>
        <source>SOF3 (lossless)</source>
        <translation>SOF3 (sans perte)</translation>
    </message>
    <message>
        <source>SOF9 (arithmetic)</source>
        <translation>SOF9 (arithmétique)</translation>
    </message>
    <message>
        <source>Satellites say {0} UTC, the camera&apos;s clock {1}.</source>
        <translation>Les satellites disent {0} UTC, l’horloge de l’appareil {1}.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Save both classes anew alike, or add images of each class saved like the other; report figures after re-encoding too.</source>
        <translation>Réenregistrez les deux sortes de la même façon, ou ajoutez des images de chaque sorte enregistrées comme l’autre ; donnez aussi les chiffres après réencodage.</translation>
    </message>
    <message>
        <source>Save it as CSV with commas, in UTF-8.</source>
        <translation>Enregistrez-le en CSV avec des virgules, en UTF-8.</translation>
    </message>
    <message>
        <source>Save the mask again as PNG.</source>
        <translation>Réenregistrez le masque en PNG.</translation>
    </message>
    <message>
        <source>Save the mask in black and white, white where the image was changed; decide from which level on a pixel counts as changed.</source>
        <translation>Enregistrez le masque en noir et blanc, blanc là où l’image a été changée ; décidez à partir de quel niveau un pixel compte comme changé.</translation>
    </message>
    <message>
        <source>Scan of a folder on a Dask cluster</source>
        <translation>Balayage d’un dossier sur une grappe Dask</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Balayages</translation>
    </message>
    <message>
        <source>Scattered bright blocks, flat and overexposed areas. A picture that is dark all over was compressed twice as a whole, or once: both are usual. Nothing can be seen when the last compression was the stronger one, or when the picture was cropped or scaled in between.</source>
        <translation>Des blocs clairs épars, des zones unies et surexposées. Une image sombre partout a été compressée deux fois en entier, ou une fois : les deux sont courants. On ne voit rien quand la dernière compression était la plus forte, ou quand l’image a été recadrée ou redimensionnée entre-temps.</translation>
    </message>
    <message>
        <source>See smaller differences</source>
        <translation>Voir de plus petites différences</translation>
    </message>
    <message>
        <source>See smaller differences: {0}</source>
        <translation>Voir de plus petites différences : {0}</translation>
    </message>
    <message>
        <source>See what was left out and why.</source>
        <translation>Voyez ce qui a été écarté et pourquoi.</translation>
    </message>
    <message>
        <source>Self-issued certificate: the file is unchanged since signing; who signed it is not shown. Compare the digest below with one the signer gave you in another way.</source>
        <translation>Certificat auto-émis : le fichier est inchangé depuis la signature ; qui l’a signé n’est pas montré. Comparez l’empreinte ci-dessous à celle que le signataire vous a donnée par une autre voie.</translation>
    </message>
    <message>
        <source>Shorten the names of folders and files.</source>
        <translation>Raccourcissez les noms des dossiers et des fichiers.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Sign once without --no-new-key to make one.</source>
        <translation>Signez une fois sans --no-new-key pour en créer une.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signing the report</source>
        <translation>Signature du rapport</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size in {0}</source>
        <translation>Taille dans {0}</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>So small a picture hardly holds a trace.</source>
        <translation>Une image si petite ne garde guère de trace.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Software named</source>
        <translation>Logiciels nommés</translation>
    </message>
    <message>
        <source>Splits are train, validation and test.</source>
        <translation>Les parts sont train, validation et test.</translation>
    </message>
    <message>
        <source>Start another training, or go back to the plan first, which discards what was trained.</source>
        <translation>Commencez un autre entraînement, ou revenez d’abord au plan, ce qui supprime ce qui a été entraîné.</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>Relancez-le pour continuer.</translation>
    </message>
    <message>
        <source>Start the run anew in an empty folder.</source>
        <translation>Recommencez l’exécution dans un dossier vide.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stated source changed</source>
        <translation>Source déclarée modifiée</translation>
    </message>
    <message>
        <source>Statement {0}</source>
        <translation>Déclaration {0}</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Status set to “checked”</source>
        <translation>État fixé à « contrôlé »</translation>
    </message>
    <message>
        <source>Status set to “concern”</source>
        <translation>État fixé à « réserve »</translation>
    </message>
    <message>
        <source>Status set to “to check”</source>
        <translation>État fixé à « à contrôler »</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Pas {0} sur {1}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stored size</source>
        <translation>Taille enregistrée</translation>
    </message>
    <message>
        <source>Strength over 16 pixels</source>
        <translation>Force sur 16 pixels</translation>
    </message>
    <message>
        <source>Strength over 32 pixels</source>
        <translation>Force sur 32 pixels</translation>
    </message>
    <message>
        <source>Strength over 8 pixels</source>
        <translation>Force sur 8 pixels</translation>
    </message>
    <message>
        <source>Such a model cannot be used; train or export it again.</source>
        <translation>Un tel modèle ne peut pas servir ; entraînez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Such files hold several pictures by design.</source>
        <translation>De tels fichiers contiennent plusieurs images par construction.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}</source>
        <translation>Table {0}, rangée {1}</translation>
    </message>
    <message>
        <source>Taken in anew; the earlier content no longer counts</source>
        <translation>Repris à neuf ; le contenu antérieur ne compte plus</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texture passes for noise: compare like with like. Dark areas are noisier than bright ones in most cameras, overexposed ones have none, and telephones smooth skin and sky on purpose. Strong compression removes noise everywhere.</source>
        <translation>La texture passe pour du bruit : comparez ce qui se ressemble. Avec la plupart des appareils, les zones sombres sont plus bruitées que les claires, les surexposées n’ont pas de bruit, et les téléphones lissent exprès la peau et le ciel. Une forte compression retire le bruit partout.</translation>
    </message>
    <message>
        <source>That model is not here: it is neither the shipped one nor one of your models.</source>
        <translation>Ce modèle n’est pas ici : ce n’est ni celui livré avec le programme, ni l’un des vôtres.</translation>
    </message>
    <message>
        <source>That server alone; its name is printed in the report. Redirections are refused.</source>
        <translation>Ce serveur seul ; son nom est imprimé dans le rapport. Les redirections sont refusées.</translation>
    </message>
    <message>
        <source>The JPEG header is damaged: a segment has an impossible length.</source>
        <translation>L’en-tête JPEG est endommagé : un segment a une longueur impossible.</translation>
    </message>
    <message>
        <source>The JPEG header is damaged: it gives no dimensions.</source>
        <translation>L’en-tête JPEG est endommagé : il ne donne pas de dimensions.</translation>
    </message>
    <message>
        <source>The JPEG header is damaged: it never ends.</source>
        <translation>L’en-tête JPEG est endommagé : il ne finit jamais.</translation>
    </message>
    <message>
        <source>The PNG header is damaged: its first chunk is not IHDR.</source>
        <translation>L’en-tête PNG est endommagé : son premier bloc n’est pas IHDR.</translation>
    </message>
    <message>
        <source>The TIFF header is damaged.</source>
        <translation>L’en-tête TIFF est endommagé.</translation>
    </message>
    <message>
        <source>The TIFF header is damaged: its directory has an impossible length.</source>
        <translation>L’en-tête TIFF est endommagé : son répertoire a une longueur impossible.</translation>
    </message>
    <message>
        <source>The WebP header is damaged.</source>
        <translation>L’en-tête WebP est endommagé.</translation>
    </message>
    <message>
        <source>The activity log of this case is not what was written. {0} No report was written.</source>
        <translation>Le journal d’activité de ce dossier n’est pas ce qui a été écrit. {0} Aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>The analysis of {0} could not be compared: {1}.</source>
        <translation>L’analyse de {0} n’a pas pu être comparée : {1}.</translation>
    </message>
    <message>
        <source>The analysis of {0} could not be repeated. {1}</source>
        <translation>L’analyse de {0} n’a pas pu être répétée. {1}</translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave another map</source>
        <translation>L’analyse de {0} a été répétée et a donné une autre carte</translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave the same map within the tolerance.</source>
        <translation>L’analyse de {0} a été répétée et a donné la même carte, à la tolérance près.</translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave the same map, bit for bit.</source>
        <translation>L’analyse de {0} a été répétée et a donné la même carte, bit pour bit.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>The answer of the time-stamping server {0} is not a time stamp.</source>
        <translation>La réponse du serveur d’horodatage {0} n’est pas un horodatage.</translation>
    </message>
    <message>
        <source>The answer of the time-stamping server {0} is too long.</source>
        <translation>La réponse du serveur d’horodatage {0} est trop longue.</translation>
    </message>
    <message>
        <source>The attachments are damaged ({0}).</source>
        <translation>Les pièces jointes sont endommagées ({0}).</translation>
    </message>
    <message>
        <source>The beginning of {0} is damaged, or the file is something else.</source>
        <translation>Le début de {0} est endommagé, ou le fichier est autre chose.</translation>
    </message>
    <message>
        <source>The beginning of {0} is damaged.</source>
        <translation>Le début de {0} est endommagé.</translation>
    </message>
    <message>
        <source>The bit is set in {0} % of the pixels.</source>
        <translation>Le bit est à un dans {0} % des pixels.</translation>
    </message>
    <message>
        <source>The card is of architecture {0}, the network is {1}.</source>
        <translation>La fiche est de l’architecture {0}, le réseau est {1}.</translation>
    </message>
    <message>
        <source>The card of {0} cannot be written: {1}.</source>
        <translation>La fiche de {0} ne peut pas être écrite : {1}.</translation>
    </message>
    <message>
        <source>The card&apos;s arguments do not fit the architecture {0}: {1}.</source>
        <translation>Les arguments de la fiche ne conviennent pas à l’architecture {0} : {1}.</translation>
    </message>
    <message>
        <source>The case could not be opened or written: {0}.</source>
        <translation>Le dossier n’a pas pu être ouvert ou écrit : {0}.</translation>
    </message>
    <message>
        <source>The case could not be opened: {0}.</source>
        <translation>Le dossier n’a pas pu être ouvert : {0}.</translation>
    </message>
    <message>
        <source>The case could not be read from {0}: {1}.</source>
        <translation>Le dossier n’a pas pu être lu depuis {0} : {1}.</translation>
    </message>
    <message>
        <source>The case could not be read or written: {0}.</source>
        <translation>Le dossier n’a pas pu être lu ou écrit : {0}.</translation>
    </message>
    <message>
        <source>The case could not be written to {0}: {1}.</source>
        <translation>Le dossier n’a pas pu être écrit dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The case needs {0} bytes, and {1} are free on the disk.</source>
        <translation>Le dossier demande {0} octets, et {1} sont libres sur le disque.</translation>
    </message>
    <message>
        <source>The case refuses this change: {0}.</source>
        <translation>Le dossier refuse cette modification : {0}.</translation>
    </message>
    <message>
        <source>The case was exported by a newer version of this program.</source>
        <translation>Le dossier a été exporté par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The certificate does not lead to one of the trusted certificates given.</source>
        <translation>Le certificat ne mène à aucun des certificats de confiance fournis.</translation>
    </message>
    <message>
        <source>The certificate leads to one you trust. Its revocation was not checked.</source>
        <translation>Le certificat mène à un certificat auquel vous faites confiance. Sa révocation n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The certificate of the signing key begins on {0}, later than today.</source>
        <translation>Le certificat de la clé de signature commence le {0}, après aujourd’hui.</translation>
    </message>
    <message>
        <source>The certificate of the signing key ended on {0}.</source>
        <translation>Le certificat de la clé de signature a pris fin le {0}.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that was not checked: no trusted certificates were given.</source>
        <translation>Le certificat a été émis par une autorité qui n’a pas été vérifiée : aucun certificat de confiance n’a été fourni.</translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be read: {1}.</source>
        <translation>Le point de contrôle {0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be written: {1}.</source>
        <translation>Le point de contrôle {0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>The checkpoint {0} is missing.</source>
        <translation>Le point de contrôle {0} manque.</translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>Le modèle choisi</translation>
    </message>
    <message>
        <source>The colour profile ({0}) is recorded; it was not applied to the analysed pixels.</source>
        <translation>Le profil de couleur ({0}) est consigné ; il n’a pas été appliqué aux pixels analysés.</translation>
    </message>
    <message>
        <source>The comparison on the regression set was left out.</source>
        <translation>La comparaison sur le jeu de non-régression n’a pas été faite.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>The component for content credentials is missing or broken ({0}).</source>
        <translation>Le composant pour les attestations de contenu manque ou est défectueux ({0}).</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>L’ordinateur</translation>
    </message>
    <message>
        <source>The content is not an image of a known type.</source>
        <translation>Le contenu n’est pas une image d’un type connu.</translation>
    </message>
    <message>
        <source>The credentials of an ingredient have faults.</source>
        <translation>Les attestations d’un ingrédient ont des défauts.</translation>
    </message>
    <message>
        <source>The data set takes {0} MB, and {1} MB are free.</source>
        <translation>Le jeu de données prend {0} Mo, et {1} Mo sont libres.</translation>
    </message>
    <message>
        <source>The decoder was closed before the image was open.</source>
        <translation>Le décodeur a été fermé avant que l’image soit ouverte.</translation>
    </message>
    <message>
        <source>The decoder&apos;s process could not be started: {0}.</source>
        <translation>Le processus du décodeur n’a pas pu être démarré : {0}.</translation>
    </message>
    <message>
        <source>The decoder&apos;s process did not start as it should.</source>
        <translation>Le processus du décodeur n’a pas démarré comme il le devait.</translation>
    </message>
    <message>
        <source>The decoder&apos;s process did not start: {0}</source>
        <translation>Le processus du décodeur n’a pas démarré : {0}</translation>
    </message>
    <message>
        <source>The decoder&apos;s process ended {0} while it read this file.{1}</source>
        <translation>Le processus du décodeur a pris fin {0} en lisant ce fichier.{1}</translation>
    </message>
    <message>
        <source>The decoder&apos;s process gave an answer that makes no sense ({0}).</source>
        <translation>Le processus du décodeur a donné une réponse qui n’a pas de sens ({0}).</translation>
    </message>
    <message>
        <source>The device {0} does not work: {1}</source>
        <translation>Le périphérique {0} ne fonctionne pas : {1}</translation>
    </message>
    <message>
        <source>The difference between the picture and the same picture compressed once more as JPEG, made brighter. Dark: hardly changed.</source>
        <translation>La différence entre l’image et la même image compressée une fois de plus en JPEG, éclaircie. Sombre : à peine changé.</translation>
    </message>
    <message>
        <source>The direction in which the picture gets brighter as red (to the right) and green (downwards), and how steeply as blue. No slope: grey without blue.</source>
        <translation>La direction dans laquelle l’image s’éclaircit, en rouge (vers la droite) et en vert (vers le bas), et la raideur en bleu. Pas de pente : gris sans bleu.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written.</source>
        <translation>Le disque est plein : {0} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The disk is full; the last change to the case was not kept.</source>
        <translation>Le disque est plein ; la dernière modification du dossier n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The embedded thumbnail agrees with the picture.</source>
        <translation>La vignette intégrée concorde avec l’image.</translation>
    </message>
    <message>
        <source>The file cannot be imported. {0}</source>
        <translation>Le fichier ne peut pas être importé. {0}</translation>
    </message>
    <message>
        <source>The file cannot be imported: model.json: {0}.</source>
        <translation>Le fichier ne peut pas être importé : model.json : {0}.</translation>
    </message>
    <message>
        <source>The file cannot be imported: the size of {0} is not possible.</source>
        <translation>Le fichier ne peut pas être importé : la taille de {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The file cannot be imported: {0} is packed or encrypted.</source>
        <translation>Le fichier ne peut pas être importé : {0} est compressé ou chiffré.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Le fichier ne peut pas être lu : {0}.</translation>
    </message>
    <message>
        <source>The file carries no content credentials.</source>
        <translation>Le fichier ne porte pas d’attestations de contenu.</translation>
    </message>
    <message>
        <source>The file carries no thumbnail that can be read.</source>
        <translation>Le fichier ne porte pas de vignette lisible.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file could not be read {0}. {1}</source>
        <translation>Le fichier n’a pas pu être lu {0}. {1}</translation>
    </message>
    <message>
        <source>The file defines no tables of its own.</source>
        <translation>Le fichier ne définit pas de tables propres.</translation>
    </message>
    <message>
        <source>The file does not hold what its list says; the first difference is {0}.</source>
        <translation>Le fichier ne contient pas ce que dit sa liste ; la première différence est {0}.</translation>
    </message>
    <message>
        <source>The file ends before its header is complete.</source>
        <translation>Le fichier se termine avant la fin de son en-tête.</translation>
    </message>
    <message>
        <source>The file ends with the image.{0}</source>
        <translation>Le fichier se termine avec l’image.{0}</translation>
    </message>
    <message>
        <source>The file has no end mark: it is cut off.</source>
        <translation>Le fichier n’a pas de marque de fin : il est tronqué.</translation>
    </message>
    <message>
        <source>The file has {0} MB; the limit is {1} MB.</source>
        <translation>Le fichier fait {0} Mo ; la limite est de {1} Mo.</translation>
    </message>
    <message>
        <source>The file holds a link or a device.</source>
        <translation>Le fichier contient un lien ou un périphérique.</translation>
    </message>
    <message>
        <source>The file holds no thumbnail.</source>
        <translation>Le fichier ne contient pas de vignette.</translation>
    </message>
    <message>
        <source>The file holds none.</source>
        <translation>Le fichier n’en contient pas.</translation>
    </message>
    <message>
        <source>The file holds something that is no part of a case: {0}.</source>
        <translation>Le fichier contient quelque chose qui ne fait pas partie d’un dossier : {0}.</translation>
    </message>
    <message>
        <source>The file holds two files of the same name.</source>
        <translation>Le fichier contient deux fichiers du même nom.</translation>
    </message>
    <message>
        <source>The file holds {0} files.</source>
        <translation>Le fichier contient {0} fichiers.</translation>
    </message>
    <message>
        <source>The file holds {0} frames, pages or pictures; only the first was decoded.</source>
        <translation>Le fichier contient {0} vues, pages ou images ; seule la première a été décodée.</translation>
    </message>
    <message>
        <source>The file holds {0} pictures; only the primary one was decoded.</source>
        <translation>Le fichier contient {0} images ; seule l’image principale a été décodée.</translation>
    </message>
    <message>
        <source>The file holds {0} signatures or time stamps; a report has exactly one signature, and nothing is added to it later.</source>
        <translation>Le fichier contient {0} signatures ou horodatages ; un rapport a exactement une signature, et rien ne lui est ajouté ensuite.</translation>
    </message>
    <message>
        <source>The file holds {0}, but no manifest could be read there.</source>
        <translation>Le fichier contient {0}, mais aucun manifeste n’a pu y être lu.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program.</source>
        <translation>Le fichier est endommagé ou a été créé par un programme défectueux.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>Le fichier est chiffré.</translation>
    </message>
    <message>
        <source>The file is encrypted; this program writes none that are.</source>
        <translation>Le fichier est chiffré ; ce programme n’en écrit pas de tels.</translation>
    </message>
    <message>
        <source>The file is incomplete: {0}.</source>
        <translation>Le fichier est incomplet : {0}.</translation>
    </message>
    <message>
        <source>The file is not a JPEG that stores brightness by itself: it has no quantised coefficients of it.</source>
        <translation>Le fichier n’est pas un JPEG qui enregistre la luminosité à part : il n’en a pas de coefficients quantifiés.</translation>
    </message>
    <message>
        <source>The file is not a JPEG.</source>
        <translation>Le fichier n’est pas un JPEG.</translation>
    </message>
    <message>
        <source>The file is not an exported case.</source>
        <translation>Le fichier n’est pas un dossier exporté.</translation>
    </message>
    <message>
        <source>The file is not an exported case: its list is missing.</source>
        <translation>Le fichier n’est pas un dossier exporté : sa liste manque.</translation>
    </message>
    <message>
        <source>The file is not the one that was added to the case: its SHA-256 was {0} at import and {1} {2}.</source>
        <translation>Le fichier n’est pas celui qui a été ajouté au dossier : son SHA-256 était {0} à l’import et {1} {2}.</translation>
    </message>
    <message>
        <source>The file may be made to exhaust memory. Other images are not affected.</source>
        <translation>Le fichier peut être fait pour épuiser la mémoire. Les autres images ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The file may be made to keep programs busy. Other images are not affected.</source>
        <translation>Le fichier peut être fait pour occuper les programmes. Les autres images ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The file may have taken the decoder over. It runs apart, and was ended.</source>
        <translation>Le fichier a peut-être pris le contrôle du décodeur. Celui-ci s’exécute à part, et a été arrêté.</translation>
    </message>
    <message>
        <source>The file of the case is damaged: {0}.</source>
        <translation>Le fichier du dossier est endommagé : {0}.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} are not as this program makes it.</source>
        <translation>Le fichier du dossier a été altéré : {0} ne sont pas tels que ce programme les crée.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} are not as this program makes them.</source>
        <translation>Le fichier du dossier a été altéré : {0} ne sont pas tels que ce programme les crée.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} is not as this program makes it.</source>
        <translation>Le fichier du dossier a été altéré : {0} n’est pas tel que ce programme le crée.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} is not as this program makes them.</source>
        <translation>Le fichier du dossier a été altéré : {0} n’est pas tel que ce programme le crée.</translation>
    </message>
    <message>
        <source>The file says that its credentials are kept elsewhere; they were not fetched.</source>
        <translation>Le fichier dit que ses attestations sont conservées ailleurs ; elles n’ont pas été téléchargées.</translation>
    </message>
    <message>
        <source>The file was damaged or removed. The training can be discarded; your images are where they were.</source>
        <translation>Le fichier a été endommagé ou retiré. L’entraînement peut être supprimé ; vos images sont là où elles étaient.</translation>
    </message>
    <message>
        <source>The file was damaged. Build it again from its images.</source>
        <translation>Le fichier a été endommagé. Reconstruisez-le à partir de ses images.</translation>
    </message>
    <message>
        <source>The file would unpack to more than is allowed.</source>
        <translation>Le fichier se déballerait en plus que ce qui est permis.</translation>
    </message>
    <message>
        <source>The file {0} cannot be imported. {1}</source>
        <translation>Le fichier {0} ne peut pas être importé. {1}</translation>
    </message>
    <message>
        <source>The file {0} is damaged or cut off.</source>
        <translation>Le fichier {0} est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>The file {0} is damaged: {1}.</source>
        <translation>Le fichier {0} est endommagé : {1}.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged ({0}); it is not as it was written.</source>
        <translation>La structure du fichier est endommagée ({0}) ; elle n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>The files changed while they were read.</source>
        <translation>Les fichiers ont changé pendant leur lecture.</translation>
    </message>
    <message>
        <source>The folder holds a run of another network or optimiser.</source>
        <translation>Le dossier contient une exécution d’un autre réseau ou optimiseur.</translation>
    </message>
    <message>
        <source>The folder holds a run with another seed or batch; it would not see the data it has not seen yet.</source>
        <translation>Le dossier contient une exécution avec une autre graine ou un autre lot ; elle ne verrait pas les données qu’elle n’a pas encore vues.</translation>
    </message>
    <message>
        <source>The folder {0} could not be listed: {1}.</source>
        <translation>Le dossier {0} n’a pas pu être énuméré : {1}.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>Le dossier {0} n’existe pas.</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>La carte graphique</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; the processor was used instead.</source>
        <translation>La carte graphique a manqué de mémoire ; le processeur a été utilisé à sa place.</translation>
    </message>
    <message>
        <source>The header describes no image.</source>
        <translation>L’en-tête ne décrit aucune image.</translation>
    </message>
    <message>
        <source>The header gives impossible dimensions: {0} × {1} pixels.</source>
        <translation>L’en-tête donne des dimensions impossibles : {0} × {1} pixels.</translation>
    </message>
    <message>
        <source>The header gives no dimensions.</source>
        <translation>L’en-tête ne donne pas de dimensions.</translation>
    </message>
    <message>
        <source>The image claims {0} × {1} pixels ({2} megapixels); the limit is {3} megapixels.</source>
        <translation>L’image prétend à {0} × {1} pixels ({2} mégapixels) ; la limite est de {3} mégapixels.</translation>
    </message>
    <message>
        <source>The image data are damaged and cannot be decoded ({0}).</source>
        <translation>Les données de l’image sont endommagées et ne peuvent pas être décodées ({0}).</translation>
    </message>
    <message>
        <source>The image has {0} × {1} pixels; the smallest that can be analysed is {2} × {3}.</source>
        <translation>L’image a {0} × {1} pixels ; la plus petite analysable a {2} × {3}.</translation>
    </message>
    <message>
        <source>The image unfolds to more pixels than the limit of {0} megapixels.</source>
        <translation>L’image se déploie en plus de pixels que la limite de {0} mégapixels.</translation>
    </message>
    <message>
        <source>The image was opened but not analysed.</source>
        <translation>L’image a été ouverte mais pas analysée.</translation>
    </message>
    <message>
        <source>The image {0}.</source>
        <translation>L’image {0}.</translation>
    </message>
    <message>
        <source>The image-level score does not tell manipulated pictures from authentic ones.</source>
        <translation>Le score de l’image ne distingue pas les images manipulées des images authentiques.</translation>
    </message>
    <message>
        <source>The images are not checked yet.</source>
        <translation>Les images ne sont pas encore contrôlées.</translation>
    </message>
    <message>
        <source>The intermediate files in {0} are damaged.</source>
        <translation>Les fichiers intermédiaires dans {0} sont endommagés.</translation>
    </message>
    <message>
        <source>The key file {0} cannot be read: {1}.</source>
        <translation>Le fichier de clé {0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>The learning curve of {0} is empty.</source>
        <translation>La courbe d’apprentissage de {0} est vide.</translation>
    </message>
    <message>
        <source>The list of contents cannot be read.</source>
        <translation>La liste du contenu ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The list of contents does not name the head of the log.</source>
        <translation>La liste du contenu ne nomme pas la tête du journal.</translation>
    </message>
    <message>
        <source>The list of contents is incomplete.</source>
        <translation>La liste du contenu est incomplète.</translation>
    </message>
    <message>
        <source>The list of contents is too long.</source>
        <translation>La liste du contenu est trop longue.</translation>
    </message>
    <message>
        <source>The list of the regression set is damaged.</source>
        <translation>La liste du jeu de non-régression est endommagée.</translation>
    </message>
    <message>
        <source>The log has fewer entries than the report names: it was cut short.</source>
        <translation>Le journal a moins d’entrées que n’en nomme le rapport : il a été tronqué.</translation>
    </message>
    <message>
        <source>The log has {0} entries where it had {1}: its end was removed or replaced.</source>
        <translation>Le journal a {0} entrées là où il en avait {1} : sa fin a été retirée ou remplacée.</translation>
    </message>
    <message>
        <source>The log is not the one the report names: it was cut short or rewritten.</source>
        <translation>Le journal n’est pas celui que nomme le rapport : il a été tronqué ou réécrit.</translation>
    </message>
    <message>
        <source>The log is the one the report names.</source>
        <translation>Le journal est celui que nomme le rapport.</translation>
    </message>
    <message>
        <source>The log of the case is not the one that was exported. {0}</source>
        <translation>Le journal du dossier n’est pas celui qui a été exporté. {0}</translation>
    </message>
    <message>
        <source>The loss is no number any more at step {0}.</source>
        <translation>La perte n’est plus un nombre au pas {0}.</translation>
    </message>
    <message>
        <source>The map of {0} is no longer kept, and the model it was made with is not in use.</source>
        <translation>La carte de {0} n’est plus conservée, et le modèle avec lequel elle a été faite n’est pas en service.</translation>
    </message>
    <message>
        <source>The mask of {0} marks more than half of the picture, up to its edges.</source>
        <translation>Le masque de {0} marque plus de la moitié de l’image, jusqu’à ses bords.</translation>
    </message>
    <message>
        <source>The masks of {0} mark more than half of the picture, up to its edges.</source>
        <translation>Les masques de {0} marquent plus de la moitié de l’image, jusqu’à ses bords.</translation>
    </message>
    <message>
        <source>The metadata hold nothing that could be compared.</source>
        <translation>Les métadonnées ne contiennent rien qui puisse être comparé.</translation>
    </message>
    <message>
        <source>The metadata name no software.</source>
        <translation>Les métadonnées ne nomment aucun logiciel.</translation>
    </message>
    <message>
        <source>The metadata name: {0}{1}.</source>
        <translation>Les métadonnées nomment : {0}{1}.</translation>
    </message>
    <message>
        <source>The model card cannot be read: {0}.</source>
        <translation>La fiche du modèle ne peut pas être lue : {0}.</translation>
    </message>
    <message>
        <source>The model card is not usable: {0}.</source>
        <translation>La fiche du modèle n’est pas utilisable : {0}.</translation>
    </message>
    <message>
        <source>The model card is not valid JSON: {0}.</source>
        <translation>La fiche du modèle n’est pas du JSON valide : {0}.</translation>
    </message>
    <message>
        <source>The model card {0} cannot be read: {1}.</source>
        <translation>La fiche de modèle {0} ne peut pas être lue : {1}.</translation>
    </message>
    <message>
        <source>The model card {0} is missing.</source>
        <translation>La fiche de modèle {0} manque.</translation>
    </message>
    <message>
        <source>The model chosen here is another one: its sha256 is {0}.</source>
        <translation>Le modèle choisi ici en est un autre : son sha256 est {0}.</translation>
    </message>
    <message>
        <source>The model gave a map of {0} {1} for an image of {2}.</source>
        <translation>Le modèle a donné une carte de {0} {1} pour une image de {2}.</translation>
    </message>
    <message>
        <source>The model gave values outside 0 to 1.</source>
        <translation>Le modèle a donné des valeurs hors de 0 à 1.</translation>
    </message>
    <message>
        <source>The model got worse on the regression set, it marks changes less exactly: {0}.</source>
        <translation>Le modèle a régressé sur le jeu de non-régression, il marque les changements moins exactement : {0}.</translation>
    </message>
    <message>
        <source>The model got worse on the regression set, it responds to more untouched pictures: {0}.</source>
        <translation>Le modèle a régressé sur le jeu de non-régression, il répond à davantage d’images intactes : {0}.</translation>
    </message>
    <message>
        <source>The model got worse on the regression set: {0}.</source>
        <translation>Le modèle a régressé sur le jeu de non-régression : {0}.</translation>
    </message>
    <message>
        <source>The model kept what the earlier one did on the regression set: {0}.</source>
        <translation>Le modèle a conservé ce que faisait le précédent sur le jeu de non-régression : {0}.</translation>
    </message>
    <message>
        <source>The model responded in the marked region.</source>
        <translation>Le modèle a répondu dans la région marquée.</translation>
    </message>
    <message>
        <source>The model “{0}”</source>
        <translation>Le modèle « {0} »</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used. {1}</source>
        <translation>Le modèle « {0} » ne peut pas servir. {1}</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation>Le nom contient des caractères qui ne se voient pas.</translation>
    </message>
    <message>
        <source>The name is too long: {0} characters.</source>
        <translation>Le nom est trop long : {0} caractères.</translation>
    </message>
    <message>
        <source>The network does not run: {0}.</source>
        <translation>Le réseau ne s’exécute pas : {0}.</translation>
    </message>
    <message>
        <source>The network gave values that are not numbers for this image.</source>
        <translation>Le réseau a donné pour cette image des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The network gives values that are not numbers.</source>
        <translation>Le réseau donne des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1}: {2}.</source>
        <translation>Le réseau {0} ne peut pas être construit avec {1} : {2}.</translation>
    </message>
    <message>
        <source>The new card does not belong to the weights of {0}.</source>
        <translation>La nouvelle fiche n’appartient pas aux poids de {0}.</translation>
    </message>
    <message>
        <source>The new model is better on the {0} ({1}).</source>
        <translation>Le nouveau modèle est meilleur sur {0} ({1}).</translation>
    </message>
    <message>
        <source>The new model is worse on the {0} ({1}).</source>
        <translation>Le nouveau modèle est moins bon sur {0} ({1}).</translation>
    </message>
    <message>
        <source>The new model is worse than the current one on your own held-out images.</source>
        <translation>Le nouveau modèle est moins bon que l’actuel sur vos propres images réservées.</translation>
    </message>
    <message>
        <source>The noted head of the log is not its last entry.</source>
        <translation>La tête notée du journal n’est pas sa dernière entrée.</translation>
    </message>
    <message>
        <source>The old file was kept as {0}.</source>
        <translation>L’ancien fichier a été conservé sous {0}.</translation>
    </message>
    <message>
        <source>The orientation tag is {0}: for display, maps and regions the picture was {1}. The network sees it as stored.</source>
        <translation>L’étiquette d’orientation est {0} : pour l’affichage, les cartes et les régions, l’image a été {1}. Le réseau la voit telle qu’enregistrée.</translation>
    </message>
    <message>
        <source>The other processes of the same training, on this machine or on those you name.</source>
        <translation>Les autres processus du même entraînement, sur cette machine ou sur celles que vous nommez.</translation>
    </message>
    <message>
        <source>The package indexes that pip and apt are set up with.</source>
        <translation>Les dépôts de paquets pour lesquels pip et apt sont réglés.</translation>
    </message>
    <message>
        <source>The pages name the same {0} as findings.json.</source>
        <translation>Les pages nomment les mêmes {0} que findings.json.</translation>
    </message>
    <message>
        <source>The parts of the file overlap.</source>
        <translation>Les parties du fichier se chevauchent.</translation>
    </message>
    <message>
        <source>The passphrase of {0} is missing.</source>
        <translation>La phrase secrète de {0} manque.</translation>
    </message>
    <message>
        <source>The passphrase of {0} is wrong.</source>
        <translation>La phrase secrète de {0} est fausse.</translation>
    </message>
    <message>
        <source>The picture could not be decoded. {0}</source>
        <translation>L’image n’a pas pu être décodée. {0}</translation>
    </message>
    <message>
        <source>The picture could not be kept: {0}.</source>
        <translation>L’image n’a pas pu être conservée : {0}.</translation>
    </message>
    <message>
        <source>The picture has too few blocks for their statistics.</source>
        <translation>L’image a trop peu de blocs pour leurs statistiques.</translation>
    </message>
    <message>
        <source>The picture is too small for blocks to be compared.</source>
        <translation>L’image est trop petite pour comparer des blocs.</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be read.</source>
        <translation>L’image du presse-papiers n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The picture, made as small as the thumbnail that the file carries, minus that thumbnail. Grey: no difference.</source>
        <translation>L’image, réduite à la taille de la vignette que porte le fichier, moins cette vignette. Gris : aucune différence.</translation>
    </message>
    <message>
        <source>The program does not look for new versions.</source>
        <translation>Le programme ne cherche pas de nouvelles versions.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>The program itself never installs or updates anything.</source>
        <translation>Le programme lui-même n’installe ni ne met rien à jour.</translation>
    </message>
    <message>
        <source>The program made a mistake ({0}: {1}).</source>
        <translation>Le programme a fait une erreur ({0} : {1}).</translation>
    </message>
    <message>
        <source>The program made a mistake while it analysed this image.</source>
        <translation>Le programme a fait une erreur en analysant cette image.</translation>
    </message>
    <message>
        <source>The reason was not recorded.</source>
        <translation>La raison n’a pas été consignée.</translation>
    </message>
    <message>
        <source>The regression set</source>
        <translation>Le jeu de non-régression</translation>
    </message>
    <message>
        <source>The regression set is not there, so models cannot be compared on it.</source>
        <translation>Le jeu de non-régression n’est pas là, les modèles ne peuvent donc pas y être comparés.</translation>
    </message>
    <message>
        <source>The regression set was not used: {0}</source>
        <translation>Le jeu de non-régression n’a pas servi : {0}</translation>
    </message>
    <message>
        <source>The report could not be signed: {0}.</source>
        <translation>Le rapport n’a pas pu être signé : {0}.</translation>
    </message>
    <message>
        <source>The report could not be typeset: {0}.</source>
        <translation>Le rapport n’a pas pu être mis en page : {0}.</translation>
    </message>
    <message>
        <source>The report is not as it was written: see what does not hold.</source>
        <translation>Le rapport n’est pas tel qu’il a été écrit : voyez ce qui ne tient pas.</translation>
    </message>
    <message>
        <source>The report is not signed.</source>
        <translation>Le rapport n’est pas signé.</translation>
    </message>
    <message>
        <source>The report is not signed. Nothing disagrees, but nothing shows either that it is unchanged.</source>
        <translation>Le rapport n’est pas signé. Rien ne discorde, mais rien ne montre non plus qu’il est inchangé.</translation>
    </message>
    <message>
        <source>The report is unchanged since it was signed, and all that was checked agrees.</source>
        <translation>Le rapport est inchangé depuis sa signature, et tout ce qui a été vérifié concorde.</translation>
    </message>
    <message>
        <source>The report names the end of a log; no log was given to compare it with.</source>
        <translation>Le rapport nomme la fin d’un journal ; aucun journal n’a été fourni pour comparer.</translation>
    </message>
    <message>
        <source>The report says that it is signed with another certificate than it is.</source>
        <translation>Le rapport dit être signé avec un autre certificat que celui qui le signe.</translation>
    </message>
    <message>
        <source>The report says that it is signed, but there is no signature: it was taken away.</source>
        <translation>Le rapport dit être signé, mais il n’y a pas de signature : elle a été retirée.</translation>
    </message>
    <message>
        <source>The report was not written from a case; it names no log.</source>
        <translation>Le rapport n’a pas été écrit depuis un dossier ; il ne nomme aucun journal.</translation>
    </message>
    <message>
        <source>The report was signed with another certificate than the one asked for.</source>
        <translation>Le rapport a été signé avec un autre certificat que celui demandé.</translation>
    </message>
    <message>
        <source>The report was signed with the certificate asked for.</source>
        <translation>Le rapport a été signé avec le certificat demandé.</translation>
    </message>
    <message>
        <source>The report was signed with the key of this installation.</source>
        <translation>Le rapport a été signé avec la clé de cette installation.</translation>
    </message>
    <message>
        <source>The report was written unsigned; the signature was added by someone later.</source>
        <translation>Le rapport a été écrit sans signature ; quelqu’un l’a ajoutée plus tard.</translation>
    </message>
    <message>
        <source>The report&apos;s text does not name every digest that findings.json holds.</source>
        <translation>Le texte du rapport ne nomme pas toutes les empreintes que contient findings.json.</translation>
    </message>
    <message>
        <source>The residual itself</source>
        <translation>Le résidu lui-même</translation>
    </message>
    <message>
        <source>The results of the earlier scan in {0} cannot be used: {1}</source>
        <translation>Les résultats du balayage antérieur dans {0} ne peuvent pas servir : {1}</translation>
    </message>
    <message>
        <source>The scheduler at the address you give, and the workers it names: your own machines.</source>
        <translation>L’ordonnanceur à l’adresse que vous donnez, et les ouvriers qu’il nomme : vos propres machines.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>The segment {0} at byte {1} is cut off.</source>
        <translation>Le segment {0} à l’octet {1} est tronqué.</translation>
    </message>
    <message>
        <source>The segment {0} at byte {1} is damaged.</source>
        <translation>Le segment {0} à l’octet {1} est endommagé.</translation>
    </message>
    <message>
        <source>The setting “{0}” could not be used ({1}); the safest value is in use.</source>
        <translation>Le réglage « {0} » n’a pas pu être utilisé ({1}) ; la valeur la plus sûre est en service.</translation>
    </message>
    <message>
        <source>The settings could not be read; the safest values are in use.{0}</source>
        <translation>Les réglages n’ont pas pu être lus ; les valeurs les plus sûres sont en service.{0}</translation>
    </message>
    <message>
        <source>The shares of the splits do not add up to 1.</source>
        <translation>Les parts ne totalisent pas 1.</translation>
    </message>
    <message>
        <source>The shipped model cannot be renamed or removed.</source>
        <translation>Le modèle livré ne peut être ni renommé ni retiré.</translation>
    </message>
    <message>
        <source>The signature cannot be evaluated ({0}).</source>
        <translation>La signature ne peut pas être évaluée ({0}).</translation>
    </message>
    <message>
        <source>The signature cannot be read ({0}).</source>
        <translation>La signature ne peut pas être lue ({0}).</translation>
    </message>
    <message>
        <source>The signature covers the whole file.</source>
        <translation>La signature couvre tout le fichier.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file: something was added after signing.</source>
        <translation>La signature ne couvre pas tout le fichier : quelque chose a été ajouté après la signature.</translation>
    </message>
    <message>
        <source>The signing key {0} cannot be read: {1}.</source>
        <translation>La clé de signature {0} ne peut pas être lue : {1}.</translation>
    </message>
    <message>
        <source>The size in pixels alone tells {0} % of the images right (50 % is chance).</source>
        <translation>La taille en pixels seule suffit à reconnaître {0} % des images (le hasard en donne 50 %).</translation>
    </message>
    <message>
        <source>The structure cannot be read.</source>
        <translation>La structure ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The test split has no authentic images.</source>
        <translation>La part de test n’a pas d’images authentiques.</translation>
    </message>
    <message>
        <source>The test split has no manipulated images.</source>
        <translation>La part de test n’a pas d’images retouchées.</translation>
    </message>
    <message>
        <source>The test split is empty.</source>
        <translation>La part de test est vide.</translation>
    </message>
    <message>
        <source>The text cannot be read: {0}.</source>
        <translation>Le texte ne peut pas être lu : {0}.</translation>
    </message>
    <message>
        <source>The time stamp in the signature does not belong to it.</source>
        <translation>L’horodatage de la signature ne lui appartient pas.</translation>
    </message>
    <message>
        <source>The time-stamping server refused: {0}.</source>
        <translation>Le serveur d’horodatage a refusé : {0}.</translation>
    </message>
    <message>
        <source>The time-stamping server {0} answered with HTTP status {1}.</source>
        <translation>Le serveur d’horodatage {0} a répondu avec l’état HTTP {1}.</translation>
    </message>
    <message>
        <source>The time-stamping server {0} could not be reached: {1}.</source>
        <translation>Le serveur d’horodatage {0} n’a pas pu être joint : {1}.</translation>
    </message>
    <message>
        <source>The train split has no authentic images.</source>
        <translation>La part d’entraînement n’a pas d’images authentiques.</translation>
    </message>
    <message>
        <source>The train split has no manipulated images.</source>
        <translation>La part d’entraînement n’a pas d’images retouchées.</translation>
    </message>
    <message>
        <source>The train split is empty.</source>
        <translation>La part d’entraînement est vide.</translation>
    </message>
    <message>
        <source>The training cannot be deleted: {0}.</source>
        <translation>L’entraînement ne peut pas être supprimé : {0}.</translation>
    </message>
    <message>
        <source>The training could not be started: {0}.</source>
        <translation>L’entraînement n’a pas pu être lancé : {0}.</translation>
    </message>
    <message>
        <source>The training could not be told: {0}.</source>
        <translation>L’entraînement n’a pas pu être prévenu : {0}.</translation>
    </message>
    <message>
        <source>The training is at work.</source>
        <translation>L’entraînement est à l’œuvre.</translation>
    </message>
    <message>
        <source>The training is finished.</source>
        <translation>L’entraînement est terminé.</translation>
    </message>
    <message>
        <source>The training made nothing better: the current model stays.</source>
        <translation>L’entraînement n’a rien amélioré : le modèle actuel reste.</translation>
    </message>
    <message>
        <source>The training stopped because of an error in the program.</source>
        <translation>L’entraînement s’est arrêté à cause d’une erreur du programme.</translation>
    </message>
    <message>
        <source>The training was begun with the images as they are.</source>
        <translation>L’entraînement a commencé avec les images telles qu’elles sont.</translation>
    </message>
    <message>
        <source>The training was begun.</source>
        <translation>L’entraînement a commencé.</translation>
    </message>
    <message>
        <source>The training was interrupted: its process has ended without a last word.</source>
        <translation>L’entraînement a été interrompu : son processus a pris fin sans un dernier mot.</translation>
    </message>
    <message>
        <source>The trial could not be started: {0}.</source>
        <translation>L’essai n’a pas pu être lancé : {0}.</translation>
    </message>
    <message>
        <source>The trial ended without a result.</source>
        <translation>L’essai s’est terminé sans résultat.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read.</source>
        <translation>Les certificats de confiance ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The two checkpoints were not measured on the same images.</source>
        <translation>Les deux modèles n’ont pas été mesurés sur les mêmes images.</translation>
    </message>
    <message>
        <source>The validation split has no authentic images.</source>
        <translation>La part de validation n’a pas d’images authentiques.</translation>
    </message>
    <message>
        <source>The validation split has no manipulated images.</source>
        <translation>La part de validation n’a pas d’images retouchées.</translation>
    </message>
    <message>
        <source>The validation split is empty.</source>
        <translation>La part de validation est vide.</translation>
    </message>
    <message>
        <source>The validator gave no verdict ({0}).</source>
        <translation>Le validateur n’a pas rendu de verdict ({0}).</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The view was stopped.</source>
        <translation>La vue a été arrêtée.</translation>
    </message>
    <message>
        <source>The view {0} has no setting {1} = {2}.</source>
        <translation>La vue {0} n’a pas de réglage {1} = {2}.</translation>
    </message>
    <message>
        <source>The weights are too large.</source>
        <translation>Les poids sont trop volumineux.</translation>
    </message>
    <message>
        <source>The weights hold values that are not numbers: {0}.</source>
        <translation>Les poids contiennent des valeurs qui ne sont pas des nombres : {0}.</translation>
    </message>
    <message>
        <source>The weights of “{0}” are not those that were added (sha256 differs).</source>
        <translation>Les poids de « {0} » ne sont pas ceux qui ont été ajoutés (le sha256 diffère).</translation>
    </message>
    <message>
        <source>The weights on the disk are not the ones that were trained.</source>
        <translation>Les poids sur le disque ne sont pas ceux qui ont été entraînés.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged or not a safetensors file: {1}.</source>
        <translation>Les poids {0} sont endommagés ou ne sont pas un fichier safetensors : {1}.</translation>
    </message>
    <message>
        <source>The weights {0} are not those its card describes (sha256 differs).</source>
        <translation>Les poids {0} ne sont pas ceux que décrit leur fiche (le sha256 diffère).</translation>
    </message>
    <message>
        <source>The {0} split of {1} {2}.</source>
        <translation>La part {0} de {1} {2}.</translation>
    </message>
    <message>
        <source>The {0} thumbnail does not show the same picture, or another part of it.</source>
        <translation>La vignette {0} ne montre pas la même image, ou en montre une autre partie.</translation>
    </message>
    <message>
        <source>The {0} thumbnail shows the picture only when {1}: the picture was turned without it.</source>
        <translation>La vignette {0} ne montre l’image que {1} : l’image a été tournée sans elle.</translation>
    </message>
    <message>
        <source>The {0} {1}... is longer than {2} bytes.</source>
        <translation>Le {0} {1}... dépasse {2} octets.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are masks among the authentic images: {0}.</source>
        <translation>Il y a des masques parmi les images authentiques : {0}.</translation>
    </message>
    <message>
        <source>There are masks beside the pairs: {0}.</source>
        <translation>Il y a des masques à côté des paires : {0}.</translation>
    </message>
    <message>
        <source>There are no authentic images.</source>
        <translation>Il n’y a pas d’images authentiques.</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>Il n’y a pas encore d’images.</translation>
    </message>
    <message>
        <source>There are no manipulated images.</source>
        <translation>Il n’y a pas d’images retouchées.</translation>
    </message>
    <message>
        <source>There are no originals for the images in {0}.</source>
        <translation>Il n’y a pas d’originaux pour les images de {0}.</translation>
    </message>
    <message>
        <source>There are only {0} authentic images.</source>
        <translation>Il n’y a que {0} images authentiques.</translation>
    </message>
    <message>
        <source>There are only {0} manipulated images.</source>
        <translation>Il n’y a que {0} images retouchées.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Il y a : {0}.</translation>
    </message>
    <message>
        <source>There is a case in this folder already.</source>
        <translation>Il y a déjà un dossier d’enquête ici.</translation>
    </message>
    <message>
        <source>There is no authentic image to train on.</source>
        <translation>Il n’y a pas d’image authentique pour l’entraînement.</translation>
    </message>
    <message>
        <source>There is no case at {0}.</source>
        <translation>Il n’y a pas de dossier d’enquête dans {0}.</translation>
    </message>
    <message>
        <source>There is no current model to compare with; the new one was measured on {0} held-out images.</source>
        <translation>Il n’y a pas de modèle actuel auquel comparer ; le nouveau a été mesuré sur {0} images réservées.</translation>
    </message>
    <message>
        <source>There is no current model to fine-tune.</source>
        <translation>Il n’y a pas de modèle actuel à affiner.</translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation>Il n’y a pas de périphérique {0}.</translation>
    </message>
    <message>
        <source>There is no image for {0}.</source>
        <translation>Il n’y a pas d’image pour {0}.</translation>
    </message>
    <message>
        <source>There is no image in {0}.</source>
        <translation>Il n’y a pas d’image dans {0}.</translation>
    </message>
    <message>
        <source>There is no image on which both checkpoints could be compared.</source>
        <translation>Il n’y a aucune image sur laquelle comparer les deux modèles.</translation>
    </message>
    <message>
        <source>There is no loss {0}.</source>
        <translation>Il n’y a pas de perte {0}.</translation>
    </message>
    <message>
        <source>There is no manipulated image to train on.</source>
        <translation>Il n’y a pas d’image manipulée pour l’entraînement.</translation>
    </message>
    <message>
        <source>There is no model named “{0}”.</source>
        <translation>Il n’y a pas de modèle nommé « {0} ».</translation>
    </message>
    <message>
        <source>There is no optimiser {0}.</source>
        <translation>Il n’y a pas d’optimiseur {0}.</translation>
    </message>
    <message>
        <source>There is no original for {0}.</source>
        <translation>Il n’y a pas d’original pour {0}.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>There is no pool.json in {0}.</source>
        <translation>Il n’y a pas de pool.json dans {0}.</translation>
    </message>
    <message>
        <source>There is no precision {0}.</source>
        <translation>Il n’y a pas de précision {0}.</translation>
    </message>
    <message>
        <source>There is no room for the model: {0} MB are needed, {1} MB are free.</source>
        <translation>Il n’y a pas de place pour le modèle : {0} Mo sont nécessaires, {1} Mo sont libres.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {0}.</source>
        <translation>Il n’y a pas de place sur le disque pour {0}.</translation>
    </message>
    <message>
        <source>There is no signing key yet.</source>
        <translation>Il n’y a pas encore de clé de signature.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file: a part of its path is not a folder.</source>
        <translation>Ce fichier n’existe pas : une partie de son chemin n’est pas un dossier.</translation>
    </message>
    <message>
        <source>There is no such file: its name holds a zero byte.</source>
        <translation>Ce fichier n’existe pas : son nom contient un octet nul.</translation>
    </message>
    <message>
        <source>There is no usable CUDA graphics card.</source>
        <translation>Il n’y a pas de carte graphique CUDA utilisable.</translation>
    </message>
    <message>
        <source>There is no validation figure {0}.</source>
        <translation>Il n’y a pas de chiffre de validation {0}.</translation>
    </message>
    <message>
        <source>There is no view named {0}.</source>
        <translation>Il n’y a pas de vue nommée {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for samples of {0} pixels.</source>
        <translation>La mémoire ne suffit pas pour des échantillons de {0} pixels.</translation>
    </message>
    <message>
        <source>There is not enough memory to analyse this image.</source>
        <translation>Il n’y a pas assez de mémoire pour analyser cette image.</translation>
    </message>
    <message>
        <source>There is nothing named {0} to freeze.</source>
        <translation>Rien ne s’appelle {0} à figer.</translation>
    </message>
    <message>
        <source>There is nothing to locate in such a picture. Keep it only if all of it was made.</source>
        <translation>Il n’y a rien à localiser dans une telle image. Ne la gardez que si elle a été fabriquée tout entière.</translation>
    </message>
    <message>
        <source>There is nothing to plan at this point.</source>
        <translation>Il n’y a rien à planifier à ce stade.</translation>
    </message>
    <message>
        <source>There is only 1 authentic image.</source>
        <translation>Il n’y a qu’une image authentique.</translation>
    </message>
    <message>
        <source>There is only 1 manipulated image.</source>
        <translation>Il n’y a qu’une image retouchée.</translation>
    </message>
    <message>
        <source>There is too little data to tell which model is better: on the {0} the difference may as well be chance ({1}).</source>
        <translation>Trop peu de données pour dire quel modèle est meilleur : sur {0}, la différence peut tout aussi bien tenir au hasard ({1}).</translation>
    </message>
    <message>
        <source>There is too little data to tell: {0} scenes are held out, and at least {1} are needed.</source>
        <translation>Trop peu de données pour le dire : {0} scènes sont réservées, et il en faut au moins {1}.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: {0} MB are free, and the training needs {1} MB.</source>
        <translation>Il y a trop peu de place sur le disque : {0} Mo sont libres, et l’entraînement demande {1} Mo.</translation>
    </message>
    <message>
        <source>There was not enough memory to analyse this image.</source>
        <translation>Il n’y avait pas assez de mémoire pour analyser cette image.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>Il n’y avait pas assez de mémoire.</translation>
    </message>
    <message>
        <source>These results were made with different models, and a report is about one.</source>
        <translation>Ces résultats ont été faits avec des modèles différents, et un rapport porte sur un seul.</translation>
    </message>
    <message>
        <source>They are not used. If the images were edited, add the folder as images with masks.</source>
        <translation>Ils ne servent pas. Si les images ont été retouchées, ajoutez le dossier comme images avec masques.</translation>
    </message>
    <message>
        <source>They are not used: what was changed is where the two images of a pair differ.</source>
        <translation>Ils ne servent pas : ce qui a été changé est là où les deux images d’une paire diffèrent.</translation>
    </message>
    <message>
        <source>They are used as authentic images.</source>
        <translation>Ils servent d’images authentiques.</translation>
    </message>
    <message>
        <source>They come with the program or from your own files.</source>
        <translation>Ils viennent avec le programme ou de vos propres fichiers.</translation>
    </message>
    <message>
        <source>Thin lines along edges come from another way of reducing. An even tint comes from a colour profile or brightness applied later. A thumbnail that agrees shows nothing: most programs make a new one.</source>
        <translation>De fines lignes le long des contours viennent d’une autre façon de réduire. Une teinte uniforme vient d’un profil de couleur ou d’une luminosité appliqués plus tard. Une vignette qui concorde ne montre rien : la plupart des programmes en font une nouvelle.</translation>
    </message>
    <message>
        <source>This case is open in another window.</source>
        <translation>Ce dossier est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This check could not be made.</source>
        <translation>Ce contrôle n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for the decoded image.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour l’image décodée.</translation>
    </message>
    <message>
        <source>This copy of the program has no trained network, so images can be opened and inspected but not analysed.</source>
        <translation>Cette copie du programme n’a pas de réseau entraîné : les images peuvent être ouvertes et inspectées, mais pas analysées.</translation>
    </message>
    <message>
        <source>This file is not in the case.</source>
        <translation>Ce fichier n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>This format cannot hold any</source>
        <translation>Ce format ne peut pas en contenir</translation>
    </message>
    <message>
        <source>This is a HEIF file whose image is not coded by HEVC, which this version does not decode.</source>
        <translation>C’est un fichier HEIF dont l’image n’est pas codée en HEVC, ce que cette version ne décode pas.</translation>
    </message>
    <message>
        <source>This is a PDF document, not an image.</source>
        <translation>C’est un document PDF, non une image.</translation>
    </message>
    <message>
        <source>This is a camera&apos;s raw file, which this version does not decode.</source>
        <translation>C’est un fichier brut d’appareil photo, que cette version ne décode pas.</translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation>C’est un dossier, non une image.</translation>
    </message>
    <message>
        <source>This is a text file, not an image.</source>
        <translation>C’est un fichier texte, non une image.</translation>
    </message>
    <message>
        <source>This is a video, not an image.</source>
        <translation>C’est une vidéo, non une image.</translation>
    </message>
    <message>
        <source>This is an SVG drawing, not a photograph.</source>
        <translation>C’est un dessin SVG, non une photographie.</translation>
    </message>
    <message>
        <source>This is {0}, which is not decoded.</source>
        <translation>C’est {0} : ce type n’est pas décodé.</translation>
    </message>
    <message>
        <source>This machine does not compute in {0} (PALIMPSEST_PRECISION).</source>
        <translation>Cette machine ne calcule pas en {0} (PALIMPSEST_PRECISION).</translation>
    </message>
    <message>
        <source>This machine is too slow to train and compare in this time.</source>
        <translation>Cet ordinateur est trop lent pour entraîner et comparer dans ce temps.</translation>
    </message>
    <message>
        <source>This model is in the list already: {0}.</source>
        <translation>Ce modèle est déjà dans la liste : {0}.</translation>
    </message>
    <message>
        <source>This view has no picture to write.</source>
        <translation>Cette vue n’a pas d’image à écrire.</translation>
    </message>
    <message>
        <source>This was not timed; time it first.</source>
        <translation>Ceci n’a pas été chronométré ; chronométrez-le d’abord.</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Thumbnail difference</source>
        <translation>Différence avec la vignette</translation>
    </message>
    <message>
        <source>Time of signing</source>
        <translation>Heure de signature</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Time stamp of</source>
        <translation>Horodatage de</translation>
    </message>
    <message>
        <source>Time stamp of a signed report (RFC 3161)</source>
        <translation>Horodatage d’un rapport signé (RFC 3161)</translation>
    </message>
    <message>
        <source>Timing steps of {0} pixels</source>
        <translation>Chronométrage de pas de {0} pixels</translation>
    </message>
    <message>
        <source>Timing the comparison</source>
        <translation>Chronométrage de la comparaison</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Traces of an earlier compression are too weak to say where they are missing</source>
        <translation>Les traces d’une compression antérieure sont trop faibles pour dire où elles manquent</translation>
    </message>
    <message>
        <source>Traces of an earlier compression contradict each other; the picture is left dark.</source>
        <translation>Les traces d’une compression antérieure se contredisent ; l’image est laissée sombre.</translation>
    </message>
    <message>
        <source>Traces of an earlier compression were measured at {0} of {1} frequencies; in {2} % of the blocks they are probably missing.</source>
        <translation>Des traces d’une compression antérieure ont été mesurées à {0} fréquences sur {1} ; dans {2} % des blocs, elles manquent probablement.</translation>
    </message>
    <message>
        <source>Traces of an earlier compression were measured in too few blocks to be told from</source>
        <translation>Des traces d’une compression antérieure ont été mesurées dans trop peu de blocs pour être distinguées</translation>
    </message>
    <message>
        <source>Train for longer; a checkpoint is only written for a network that does.</source>
        <translation>Entraînez plus longtemps ; un point de contrôle n’est écrit que pour un réseau qui y parvient.</translation>
    </message>
    <message>
        <source>Train from scratch, or choose a model.</source>
        <translation>Entraînez de zéro, ou choisissez un modèle.</translation>
    </message>
    <message>
        <source>Train on crops of one size, and do not trust image-level figures on this set.</source>
        <translation>Entraînez sur des recadrages d’une même taille, et ne vous fiez pas aux chiffres par image sur ce jeu.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training draws both alike often, so the few are seen again and again. Add authentic images.</source>
        <translation>L’entraînement tire les deux sortes aussi souvent, si bien que les plus rares reviennent sans cesse. Ajoutez des images authentiques.</translation>
    </message>
    <message>
        <source>Training draws both alike often, so the few are seen again and again. Add manipulated images.</source>
        <translation>L’entraînement tire les deux sortes aussi souvent, si bien que les plus rares reviennent sans cesse. Ajoutez des images retouchées.</translation>
    </message>
    <message>
        <source>Training is started by torch.distributed.run with more than one process.</source>
        <translation>L’entraînement est lancé par torch.distributed.run avec plus d’un processus.</translation>
    </message>
    <message>
        <source>Training needs at least {0} of each class and is worth little below {1}.</source>
        <translation>L’entraînement demande au moins {0} images de chaque sorte et ne vaut guère en dessous de {1}.</translation>
    </message>
    <message>
        <source>Training on several devices or machines</source>
        <translation>Entraînement sur plusieurs périphériques ou machines</translation>
    </message>
    <message>
        <source>Trains anew</source>
        <translation>Entraîne de zéro</translation>
    </message>
    <message>
        <source>Transparency was dropped; colours are kept as stored, not blended.</source>
        <translation>La transparence a été abandonnée ; les couleurs sont gardées telles qu’enregistrées, non mélangées.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Liste de confiance</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Try again later, or write the report without a time stamp.</source>
        <translation>Réessayez plus tard, ou écrivez le rapport sans horodatage.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Type it again without them.</source>
        <translation>Saisissez-le de nouveau sans eux.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Typesetting the report</source>
        <translation>Mise en page du rapport</translation>
    </message>
    <message>
        <source>Unlike its thumbnail</source>
        <translation>Différente de sa vignette</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>Déballage du dossier</translation>
    </message>
    <message>
        <source>Untouched pictures with a response</source>
        <translation>Images intactes avec réponse</translation>
    </message>
    <message>
        <source>Update the program to import it.</source>
        <translation>Mettez le programme à jour pour l’importer.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation>Utilisez --device cpu.</translation>
    </message>
    <message>
        <source>Use a key with a valid certificate, or move the old key file away.</source>
        <translation>Utilisez une clé dont le certificat est valide, ou écartez l’ancien fichier de clé.</translation>
    </message>
    <message>
        <source>Use a multiple of their number.</source>
        <translation>Utilisez un multiple de leur nombre.</translation>
    </message>
    <message>
        <source>Use adamw or adam.</source>
        <translation>Utilisez adamw ou adam.</translation>
    </message>
    <message>
        <source>Use another key, or write the report without a signature.</source>
        <translation>Utilisez une autre clé, ou écrivez le rapport sans signature.</translation>
    </message>
    <message>
        <source>Use at most {0}.</source>
        <translation>Utilisez au plus {0}.</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation>Utilisez auto, cpu ou cuda.</translation>
    </message>
    <message>
        <source>Use some of them after all.</source>
        <translation>Utilisez-en tout de même quelques-unes.</translation>
    </message>
    <message>
        <source>Use the masks</source>
        <translation>Utiliser les masques</translation>
    </message>
    <message>
        <source>Use the masks: {0}</source>
        <translation>Utiliser les masques : {0}</translation>
    </message>
    <message>
        <source>Use the network it was begun with, or an empty folder.</source>
        <translation>Utilisez le réseau avec lequel elle a commencé, ou un dossier vide.</translation>
    </message>
    <message>
        <source>Use the original that was edited, uncropped.</source>
        <translation>Utilisez l’original qui a été retouché, sans recadrage.</translation>
    </message>
    <message>
        <source>Use the processor: device cpu or auto.</source>
        <translation>Utilisez le processeur : périphérique cpu ou auto.</translation>
    </message>
    <message>
        <source>Use the program that built it, or build it again from its images.</source>
        <translation>Utilisez le programme qui l’a construit, ou reconstruisez-le à partir de ses images.</translation>
    </message>
    <message>
        <source>Use the same seed and batch, or an empty folder.</source>
        <translation>Utilisez la même graine et le même lot, ou un dossier vide.</translation>
    </message>
    <message>
        <source>Use them after all</source>
        <translation>Les utiliser quand même</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Utilisez {0}.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Valid, and the signer is on the trust list</source>
        <translation>Valides, et le signataire est sur la liste de confiance</translation>
    </message>
    <message>
        <source>Valid, but the signer is not on the trust list</source>
        <translation>Valides, mais le signataire n’est pas sur la liste de confiance</translation>
    </message>
    <message>
        <source>View: {0}</source>
        <translation>Vue : {0}</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder.</source>
        <translation>Attendez qu’il se termine, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Wait until it has been copied or downloaded completely, then open it again.</source>
        <translation>Attendez qu’il ait été copié ou téléchargé entièrement, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or choose another name.</source>
        <translation>Attendez qu’il ait fini, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Wait until it is done, or pause it.</source>
        <translation>Attendez qu’il soit fait, ou mettez-le en pause.</translation>
    </message>
    <message>
        <source>Web pages and metadata links</source>
        <translation>Pages web et liens des métadonnées</translation>
    </message>
    <message>
        <source>Weights and card do not belong together; {0}.</source>
        <translation>Les poids et la fiche ne vont pas ensemble ; {0}.</translation>
    </message>
    <message>
        <source>Weights are .safetensors files; other formats can carry programs.</source>
        <translation>Les poids sont des fichiers .safetensors ; d’autres formats peuvent porter des programmes.</translation>
    </message>
    <message>
        <source>Weights that are not finite are not saved: {0}.</source>
        <translation>Les poids qui ne sont pas finis ne sont pas enregistrés : {0}.</translation>
    </message>
    <message>
        <source>Weights, gradients and measured values, unencrypted.</source>
        <translation>Des poids, des gradients et des valeurs mesurées, non chiffrés.</translation>
    </message>
    <message>
        <source>What a filter takes for noise. As a map of strength: bright where the noise is strong. As the residual itself: grey where there is none.</source>
        <translation>Ce qu’un filtre prend pour du bruit. Comme carte de force : clair là où le bruit est fort. Comme résidu lui-même : gris là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>What it says stands above; run this again to go on.</source>
        <translation>Ce qu’il dit figure ci-dessus ; relancez ceci pour continuer.</translation>
    </message>
    <message>
        <source>What the first brackets match names the group, for example &apos;(scene[0-9]+)&apos;.</source>
        <translation>Ce à quoi correspondent les premières parenthèses nomme le groupe, par exemple &apos;(scene[0-9]+)&apos;.</translation>
    </message>
    <message>
        <source>What the network runs on. A change takes effect with the next analysis.</source>
        <translation>Sur quoi le réseau s’exécute. Un changement prend effet à la prochaine analyse.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was finished before is kept; run the same command again to go on.</source>
        <translation>Ce qui était terminé est conservé ; relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>What was signed has been changed since, or the signature itself has.</source>
        <translation>Ce qui a été signé a changé depuis, ou la signature elle-même.</translation>
    </message>
    <message>
        <source>What was signed is unchanged, byte for byte.</source>
        <translation>Ce qui a été signé est inchangé, octet par octet.</translation>
    </message>
    <message>
        <source>What was trained is kept. Copy the details and report them, then try again.</source>
        <translation>Ce qui a été entraîné est conservé. Copiez les détails et signalez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>Whether the file carries valid content credentials could not be checked.</source>
        <translation>Il n’a pas pu être vérifié si le fichier porte des attestations de contenu valides.</translation>
    </message>
    <message>
        <source>Whether the model kept what the earlier one did cannot be told from the regression set: {0}.</source>
        <translation>Le jeu de non-régression ne permet pas de dire si le modèle a conservé ce que faisait le précédent : {0}.</translation>
    </message>
    <message>
        <source>White is</source>
        <translation>Le blanc est</translation>
    </message>
    <message>
        <source>Without them the two models cannot be compared fairly.</source>
        <translation>Sans elles, les deux modèles ne peuvent pas être comparés équitablement.</translation>
    </message>
    <message>
        <source>Write paths relative to the folder of the table.</source>
        <translation>Écrivez des chemins relatifs au dossier de la table.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing images</source>
        <translation>Écriture des images</translation>
    </message>
    <message>
        <source>XMP names a provenance record kept elsewhere; it was not fetched.</source>
        <translation>XMP nomme un enregistrement de provenance conservé ailleurs ; il n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>XMP says it was changed {0}, before it was {1} {2}.</source>
        <translation>XMP dit qu’elle a été modifiée {0}, avant d’avoir été {1} {2}.</translation>
    </message>
    <message>
        <source>XMP says it was taken {0}, EXIF {1}.</source>
        <translation>XMP dit qu’elle a été prise {0}, EXIF {1}.</translation>
    </message>
    <message>
        <source>YCbCr was converted to RGB by the JFIF formula.</source>
        <translation>YCbCr a été converti en RGB par la formule de JFIF.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a C2PA box</source>
        <translation>une boîte C2PA</translation>
    </message>
    <message>
        <source>a C2PA chunk</source>
        <translation>un bloc C2PA</translation>
    </message>
    <message>
        <source>a C2PA extension</source>
        <translation>une extension C2PA</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG</source>
        <translation>un PNG</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un document Photoshop</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a caBX chunk</source>
        <translation>un bloc caBX</translation>
    </message>
    <message>
        <source>a check has no state</source>
        <translation>un contrôle n’a pas d’état</translation>
    </message>
    <message>
        <source>a check is not an object</source>
        <translation>un contrôle n’est pas un objet</translation>
    </message>
    <message>
        <source>a colour component is missing</source>
        <translation>une composante de couleur manque</translation>
    </message>
    <message>
        <source>a cursor file</source>
        <translation>un fichier de curseur</translation>
    </message>
    <message>
        <source>a detail is not a pair</source>
        <translation>un détail n’est pas une paire</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a picture of a screen, as its signer declares</source>
        <translation>une image d’un écran, selon son signataire</translation>
    </message>
    <message>
        <source>a signed statement is missing</source>
        <translation>une déclaration signée manque</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un fichier son ou vidéo</translation>
    </message>
    <message>
        <source>a statement does not match its signed digest</source>
        <translation>une déclaration ne correspond pas à son empreinte signée</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>an Encapsulated PostScript file</source>
        <translation>un fichier PostScript encapsulé</translation>
    </message>
    <message>
        <source>an attachment is damaged</source>
        <translation>une pièce jointe est endommagée</translation>
    </message>
    <message>
        <source>an attachment is not a file</source>
        <translation>une pièce jointe n’est pas un fichier</translation>
    </message>
    <message>
        <source>an attachment is packed in a way this program does not use</source>
        <translation>une pièce jointe est compressée d’une façon que ce programme n’utilise pas</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>un fichier d’icône</translation>
    </message>
    <message>
        <source>and another outcome.</source>
        <translation>et une autre issue.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
    <message>
        <source>another JPEG</source>
        <translation>un autre JPEG</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>at analysis</source>
        <translation>à l’analyse</translation>
    </message>
    <message>
        <source>at export</source>
        <translation>à l’export</translation>
    </message>
    <message>
        <source>at import</source>
        <translation>à l’import</translation>
    </message>
    <message>
        <source>at most {0} of authentic photographs; {1}</source>
        <translation>au plus {0} des photographies authentiques ; {1}</translation>
    </message>
    <message>
        <source>at most {0} of the area of authentic photographs marked; validation split of the pools, {1} photographs</source>
        <translation>au plus {0} de la surface des photographies authentiques marqués ; part de validation des réserves, {1} photographies</translation>
    </message>
    <message>
        <source>authentic images of the data set&apos;s test split</source>
        <translation>images authentiques de la part de test du jeu de données</translation>
    </message>
    <message>
        <source>authentic photographs</source>
        <translation>photographies authentiques</translation>
    </message>
    <message>
        <source>authentic photographs of the pools&apos; test split</source>
        <translation>photographies authentiques de la part de test des réserves</translation>
    </message>
    <message>
        <source>boxes of content credentials outside their place</source>
        <translation>des boîtes d’attestations de contenu hors de leur place</translation>
    </message>
    <message>
        <source>by the signal {0}</source>
        <translation>par le signal {0}</translation>
    </message>
    <message>
        <source>cannot be read and was not compared</source>
        <translation>ne peut pas être lu et n’a pas été comparé</translation>
    </message>
    <message>
        <source>captured by a camera with computation, as its signer declares</source>
        <translation>prise par un appareil avec calcul, selon son signataire</translation>
    </message>
    <message>
        <source>captured by a camera, as its signer declares</source>
        <translation>prise par un appareil, selon son signataire</translation>
    </message>
    <message>
        <source>chance; the picture is left dark.</source>
        <translation>du hasard ; l’image est laissée sombre.</translation>
    </message>
    <message>
        <source>checks is not a short list</source>
        <translation>checks n’est pas une liste courte</translation>
    </message>
    <message>
        <source>comment or text</source>
        <translation>commentaire ou texte</translation>
    </message>
    <message>
        <source>comments or texts</source>
        <translation>commentaires ou textes</translation>
    </message>
    <message>
        <source>composed of several pictures, as its signer declares</source>
        <translation>composée de plusieurs images, selon son signataire</translation>
    </message>
    <message>
        <source>could not be assessed</source>
        <translation>n’a pas pu être évaluée</translation>
    </message>
    <message>
        <source>data set in HDF5</source>
        <translation>jeu de données en HDF5</translation>
    </message>
    <message>
        <source>details is not a list</source>
        <translation>details n’est pas une liste</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>edited image</source>
        <translation>image retouchée</translation>
    </message>
    <message>
        <source>edited images and their originals</source>
        <translation>images retouchées et leurs originaux</translation>
    </message>
    <message>
        <source>findings.json does not give the size of an image</source>
        <translation>findings.json ne donne pas la taille d’une image</translation>
    </message>
    <message>
        <source>findings.json is not attached: this is no report of ours.</source>
        <translation>findings.json n’est pas joint : ce n’est pas un rapport de ce programme.</translation>
    </message>
    <message>
        <source>full resolution</source>
        <translation>pleine résolution</translation>
    </message>
    <message>
        <source>has no authentic images</source>
        <translation>n’a pas d’images authentiques</translation>
    </message>
    <message>
        <source>has no images</source>
        <translation>n’a pas d’images</translation>
    </message>
    <message>
        <source>has no manipulated images</source>
        <translation>n’a pas d’images manipulées</translation>
    </message>
    <message>
        <source>has signed pixels, for which there is no stated rule</source>
        <translation>a des pixels signés, pour lesquels il n’y a pas de règle établie</translation>
    </message>
    <message>
        <source>has {0} pixels, for which there is no stated rule</source>
        <translation>a des pixels {0}, pour lesquels il n’y a pas de règle établie</translation>
    </message>
    <message>
        <source>held-out image</source>
        <translation>image réservée</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>AUC par image</translation>
    </message>
    <message>
        <source>images listed in index.csv</source>
        <translation>images listées dans index.csv</translation>
    </message>
    <message>
        <source>images with masks</source>
        <translation>images avec masques</translation>
    </message>
    <message>
        <source>index.csv: {0}</source>
        <translation>index.csv : {0}</translation>
    </message>
    <message>
        <source>installer/bootstrap.py is run, by hand, to set up a new machine.</source>
        <translation>installer/bootstrap.py est exécuté, à la main, pour installer une nouvelle machine.</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>est un fichier, non un dossier</translation>
    </message>
    <message>
        <source>it gave no map</source>
        <translation>elle n’a pas donné de carte</translation>
    </message>
    <message>
        <source>it has more parts than it should</source>
        <translation>il a plus de parties qu’il ne devrait</translation>
    </message>
    <message>
        <source>it is {0}x{1} against {2}x{3}{4}</source>
        <translation>taille {0}x{1} au lieu de {2}x{3}{4}</translation>
    </message>
    <message>
        <source>it should be a whole number from {0} to {1}</source>
        <translation>ce devrait être un nombre entier de {0} à {1}</translation>
    </message>
    <message>
        <source>it should be one line of up to {0} characters</source>
        <translation>ce devrait être une ligne d’au plus {0} caractères</translation>
    </message>
    <message>
        <source>it should be one of {0}</source>
        <translation>ce devrait être l’un de {0}</translation>
    </message>
    <message>
        <source>it should be true or false</source>
        <translation>ce devrait être true ou false</translation>
    </message>
    <message>
        <source>it was signed outside the validity of the certificate</source>
        <translation>la signature a été faite hors de la validité du certificat</translation>
    </message>
    <message>
        <source>its data end before the image does</source>
        <translation>ses données finissent avant l’image</translation>
    </message>
    <message>
        <source>its last scans are missing</source>
        <translation>ses derniers balayages manquent</translation>
    </message>
    <message>
        <source>its weights are not those that were added (sha256 differs).</source>
        <translation>ses poids ne sont pas ceux qui ont été ajoutés (le sha256 diffère).</translation>
    </message>
    <message>
        <source>keeping the high bits of each value</source>
        <translation>en gardant les bits forts de chaque valeur</translation>
    </message>
    <message>
        <source>keys of {0} differ ({1})</source>
        <translation>les clés de {0} diffèrent ({1})</translation>
    </message>
    <message>
        <source>left as stored</source>
        <translation>laissée telle qu’enregistrée</translation>
    </message>
    <message>
        <source>libavif&apos;s rounding</source>
        <translation>l’arrondi de libavif</translation>
    </message>
    <message>
        <source>libheif&apos;s rounding</source>
        <translation>l’arrondi de libheif</translation>
    </message>
    <message>
        <source>made by a generative model, as its signer declares</source>
        <translation>faite par un modèle génératif, selon son signataire</translation>
    </message>
    <message>
        <source>made by an algorithm, as its signer declares</source>
        <translation>faite par un algorithme, selon son signataire</translation>
    </message>
    <message>
        <source>megapixels</source>
        <translation>mégapixels</translation>
    </message>
    <message>
        <source>mirrored and rotated by 90° anticlockwise</source>
        <translation>mise en miroir et tournée de 90° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>mirrored and rotated by 90° clockwise</source>
        <translation>mise en miroir et tournée de 90° dans le sens horaire</translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <translation>mise en miroir de gauche à droite</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>mise en miroir de haut en bas</translation>
    </message>
    <message>
        <source>more than {0} GiB</source>
        <translation>plus de {0} Gio</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>no response above threshold</source>
        <translation>aucune réponse au-dessus du seuil</translation>
    </message>
    <message>
        <source>not checked: certificate servers are never asked</source>
        <translation>non vérifiée : les serveurs de certificats ne sont jamais interrogés</translation>
    </message>
    <message>
        <source>notes is not a short list</source>
        <translation>notes n’est pas une liste courte</translation>
    </message>
    <message>
        <source>of {0} to {1}, it divides the picture most</source>
        <translation>de {0} à {1}, elle divise le plus l’image</translation>
    </message>
    <message>
        <source>opens a local folder in the file manager</source>
        <translation>ouvre un dossier local dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>opens a written file or its folder</source>
        <translation>ouvre un fichier écrit ou son dossier</translation>
    </message>
    <message>
        <source>palimpsest-cli scan is started with --scheduler.</source>
        <translation>palimpsest-cli scan est lancé avec --scheduler.</translation>
    </message>
    <message>
        <source>partly made by a generative model, as its signer declares</source>
        <translation>faite en partie par un modèle génératif, selon son signataire</translation>
    </message>
    <message>
        <source>parts of its data are missing</source>
        <translation>des parties de ses données manquent</translation>
    </message>
    <message>
        <source>pixel F1 at the card&apos;s threshold</source>
        <translation>F1 par pixel au seuil de la fiche</translation>
    </message>
    <message>
        <source>pixel F1 {0} before, {1} now (difference {2}); responses to untouched pictures {3} before, {4} now, of {5}; {6} of {7} maps changed visibly</source>
        <translation>F1 par pixel {0} avant, {1} maintenant (différence {2}) ; réponses aux images intactes : {3} avant, {4} maintenant, sur {5} ; {6} cartes sur {7} ont visiblement changé</translation>
    </message>
    <message>
        <source>reading validation images</source>
        <translation>lecture des images de validation</translation>
    </message>
    <message>
        <source>reads the version of the library that Python&apos;s ssl uses</source>
        <translation>lit la version de la bibliothèque dont se sert le module ssl de Python</translation>
    </message>
    <message>
        <source>response above threshold</source>
        <translation>réponse au-dessus du seuil</translation>
    </message>
    <message>
        <source>rotated by 180°</source>
        <translation>tournée de 180°</translation>
    </message>
    <message>
        <source>rotated by 90° anticlockwise</source>
        <translation>tournée de 90° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>rotated by 90° clockwise</source>
        <translation>tournée de 90° dans le sens horaire</translation>
    </message>
    <message>
        <source>sampled {0} × {1}, table {2}</source>
        <translation>échantillonnée {0} × {1}, table {2}</translation>
    </message>
    <message>
        <source>sha256 given</source>
        <translation>sha256 fourni</translation>
    </message>
    <message>
        <source>sha256 of the attachment</source>
        <translation>sha256 de la pièce jointe</translation>
    </message>
    <message>
        <source>sha256 of the last entry then</source>
        <translation>sha256 de la dernière entrée d’alors</translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation>étiquette {0}</translation>
    </message>
    <message>
        <source>taken by EXIF</source>
        <translation>prise selon EXIF</translation>
    </message>
    <message>
        <source>taken {0}, changed {1}</source>
        <translation>prise {0}, modifiée {1}</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>part de test</translation>
    </message>
    <message>
        <source>the analysis failed here: {0}</source>
        <translation>l’analyse a échoué ici : {0}</translation>
    </message>
    <message>
        <source>the bytes left out of the signed digest are not those that hold the manifest</source>
        <translation>les octets exclus de l’empreinte signée ne sont pas ceux qui contiennent le manifeste</translation>
    </message>
    <message>
        <source>the bytes of the file do not match the signed digest</source>
        <translation>les octets du fichier ne correspondent pas à l’empreinte signée</translation>
    </message>
    <message>
        <source>the claim is missing</source>
        <translation>la revendication manque</translation>
    </message>
    <message>
        <source>the credentials of an ingredient are missing</source>
        <translation>les attestations d’un ingrédient manquent</translation>
    </message>
    <message>
        <source>the data set</source>
        <translation>le jeu de données</translation>
    </message>
    <message>
        <source>the list of attachments is damaged</source>
        <translation>la liste des pièces jointes est endommagée</translation>
    </message>
    <message>
        <source>the list of attachments is nested too deeply</source>
        <translation>la liste des pièces jointes est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>the map differs in its digest, and the report does not carry it</source>
        <translation>la carte diffère par son empreinte, et le rapport ne la porte pas</translation>
    </message>
    <message>
        <source>the report has no map of this image</source>
        <translation>le rapport n’a pas de carte de cette image</translation>
    </message>
    <message>
        <source>the same, by their sha256</source>
        <translation>les mêmes, d’après leur sha256</translation>
    </message>
    <message>
        <source>the shipped model</source>
        <translation>le modèle livré</translation>
    </message>
    <message>
        <source>the signature does not fit the claim</source>
        <translation>la signature ne convient pas à la revendication</translation>
    </message>
    <message>
        <source>the signature is missing</source>
        <translation>la signature manque</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate does not lead to the trust list</source>
        <translation>le certificat du signataire ne mène pas à la liste de confiance</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate has expired, and no trusted time stamp says that it was valid when it signed</source>
        <translation>le certificat du signataire a expiré, et aucun horodatage de confiance ne dit qu’il était valide lors de la signature</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not fit for signing</source>
        <translation>le certificat du signataire n’est pas fait pour signer</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was revoked</source>
        <translation>le certificat du signataire a été révoqué</translation>
    </message>
    <message>
        <source>the stream ended</source>
        <translation>le flux a pris fin</translation>
    </message>
    <message>
        <source>the validator gave no reason</source>
        <translation>le validateur n’a pas donné de raison</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>to choose the best state with</source>
        <translation>pour choisir le meilleur état</translation>
    </message>
    <message>
        <source>to compare the models on</source>
        <translation>pour comparer les modèles</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>pour apprendre</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>trop peu de données pour le dire</translation>
    </message>
    <message>
        <source>uses what libheif does not decode ({0})</source>
        <translation>utilise ce que libheif ne décode pas ({0})</translation>
    </message>
    <message>
        <source>validation split of the data set, {0} of {1} images, {2} manipulated</source>
        <translation>part de validation du jeu de données, {0} images sur {1}, dont {2} manipulées</translation>
    </message>
    <message>
        <source>validation split of the pools, {0} photographs</source>
        <translation>part de validation des réserves, {0} photographies</translation>
    </message>
    <message>
        <source>validation split of the pools, {0} pictures, {1} manipulated</source>
        <translation>part de validation des réserves, {0} images, dont {1} manipulées</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>whose certificate leads to one you trust</source>
        <translation>dont le certificat mène à un certificat auquel vous faites confiance</translation>
    </message>
    <message>
        <source>whose certificate was not checked</source>
        <translation>dont le certificat n’a pas été vérifié</translation>
    </message>
    <message>
        <source>with credentials of its own</source>
        <translation>avec ses propres attestations</translation>
    </message>
    <message>
        <source>with exit status {0}</source>
        <translation>avec l’état de sortie {0}</translation>
    </message>
    <message>
        <source>without any</source>
        <translation>sans aucune</translation>
    </message>
    <message>
        <source>{0} % of the blocks have enough structure to be compared.</source>
        <translation>{0} % des blocs ont assez de structure pour être comparés.</translation>
    </message>
    <message>
        <source>{0} % of the images are authentic, the rest manipulated.</source>
        <translation>{0} % des images sont authentiques, les autres retouchées.</translation>
    </message>
    <message>
        <source>{0} % of the images are manipulated, the rest authentic.</source>
        <translation>{0} % des images sont retouchées, les autres authentiques.</translation>
    </message>
    <message>
        <source>{0} % of the new weights were taken and the rest left as before: that forgets less, and on the validation images it cannot be told from the best.</source>
        <translation>{0} % des nouveaux poids ont été repris et le reste laissé comme avant : il oublie moins ainsi, et sur les images de validation rien ne le distingue du meilleur.</translation>
    </message>
    <message>
        <source>{0} Each is used once.</source>
        <translation>{0} Chacune sert une seule fois.</translation>
    </message>
    <message>
        <source>{0} The processor was used.</source>
        <translation>{0} Le processeur a été utilisé.</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>{0} and its original are of different sizes.</source>
        <translation>{0} et son original sont de tailles différentes.</translation>
    </message>
    <message>
        <source>{0} and {1} lie in each other: images would be used twice.</source>
        <translation>{0} et {1} se contiennent : des images serviraient deux fois.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <source>{0} and {1}, paired by name.</source>
        <translation>{0} et {1}, associés par leur nom.</translation>
    </message>
    <message>
        <source>{0} at every pixel</source>
        <translation>{0} à chaque pixel</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>{0} bits per channel were reduced to 8 by {1}.</source>
        <translation>{0} bits par canal ont été réduits à 8 par {1}.</translation>
    </message>
    <message>
        <source>{0} bits per pixel were spread over 0 to 255.</source>
        <translation>{0} bits par pixel ont été étalés sur 0 à 255.</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>{0} bytes follow the end of the image{1}.{2}</source>
        <translation>{0} octets suivent la fin de l’image{1}.{2}</translation>
    </message>
    <message>
        <source>{0} bytes of extended XMP are not listed.</source>
        <translation>{0} octets de XMP étendu ne sont pas énumérés.</translation>
    </message>
    <message>
        <source>{0} bytes of padding follow.</source>
        <translation>{0} octets de remplissage suivent.</translation>
    </message>
    <message>
        <source>{0} bytes, not taken apart</source>
        <translation>{0} octets, non décomposés</translation>
    </message>
    <message>
        <source>{0} cannot be compared with its original ({1}).</source>
        <translation>{0} ne peut pas être comparé à son original ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be had: {1} failed.</source>
        <translation>{0} n’est pas disponible : {1} a échoué.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} ne peut pas être ouvert : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be used, so the shipped model is in use: {1}.</source>
        <translation>{0} ne peut pas servir, le modèle livré est donc en service : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot run the network: {1}.</source>
        <translation>{0} ne peut pas exécuter le réseau : {1}.</translation>
    </message>
    <message>
        <source>{0} could not be decoded.</source>
        <translation>{0} n’a pas pu être décodé.</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} n’a pas pu être lue</translation>
    </message>
    <message>
        <source>{0} could not be read again: {1}.</source>
        <translation>{0} n’a pas pu être relu : {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read: {1}.</source>
        <translation>{0} n’a pas pu être lu : {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} n’a pas pu être écrit : {1}.</translation>
    </message>
    <message>
        <source>{0} differs from its original nearly everywhere</source>
        <translation>{0} diffère presque partout de son original</translation>
    </message>
    <message>
        <source>{0} does not differ from its original</source>
        <translation>{0} ne diffère pas de son original</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} n’existe pas.</translation>
    </message>
    <message>
        <source>{0} does not have the size of its image</source>
        <translation>{0} n’a pas la taille de son image</translation>
    </message>
    <message>
        <source>{0} files cannot hold content credentials.</source>
        <translation>Les fichiers {0} ne peuvent pas contenir d’attestations de contenu.</translation>
    </message>
    <message>
        <source>{0} files do not hold it, or none that this program reads.</source>
        <translation>Les fichiers {0} n’en contiennent pas, ou pas que ce programme lise.</translation>
    </message>
    <message>
        <source>{0} files have no end mark.</source>
        <translation>Les fichiers {0} n’ont pas de marque de fin.</translation>
    </message>
    <message>
        <source>{0} fits {1} images, {2}.</source>
        <translation>{0} convient à {1} images, {2}.</translation>
    </message>
    <message>
        <source>{0} grey levels</source>
        <translation>{0} niveaux de gris</translation>
    </message>
    <message>
        <source>{0} groups lie in more than one split: {1}.</source>
        <translation>{0} groupes sont dans plus d’une part : {1}.</translation>
    </message>
    <message>
        <source>{0} has a mask of another size</source>
        <translation>{0} a un masque d’une autre taille</translation>
    </message>
    <message>
        <source>{0} has a mask of grey levels</source>
        <translation>{0} a un masque à niveaux de gris</translation>
    </message>
    <message>
        <source>{0} has a mask that could not be read</source>
        <translation>{0} a un masque qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>{0} has a mask that marks the whole picture</source>
        <translation>{0} a un masque qui marque toute l’image</translation>
    </message>
    <message>
        <source>{0} has a side below 64 pixels</source>
        <translation>{0} a un côté de moins de 64 pixels</translation>
    </message>
    <message>
        <source>{0} has an empty mask</source>
        <translation>{0} a un masque vide</translation>
    </message>
    <message>
        <source>{0} has an original of another size</source>
        <translation>{0} a un original d’une autre taille</translation>
    </message>
    <message>
        <source>{0} has changed since it was analysed.</source>
        <translation>{0} a changé depuis son analyse.</translation>
    </message>
    <message>
        <source>{0} has changed since it was analysed; no report was written.</source>
        <translation>{0} a changé depuis son analyse ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened.</source>
        <translation>{0} a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>{0} has grey levels.</source>
        <translation>{0} a des niveaux de gris.</translation>
    </message>
    <message>
        <source>{0} has no column {1}.</source>
        <translation>{0} n’a pas de colonne {1}.</translation>
    </message>
    <message>
        <source>{0} has no group in brackets.</source>
        <translation>{0} n’a pas de groupe entre parenthèses.</translation>
    </message>
    <message>
        <source>{0} has no images of the split {1}.</source>
        <translation>{0} n’a pas d’images de la part {1}.</translation>
    </message>
    <message>
        <source>{0} has no images to train on.</source>
        <translation>{0} n’a pas d’images pour l’entraînement.</translation>
    </message>
    <message>
        <source>{0} has no localisation map.</source>
        <translation>{0} n’a pas de carte de localisation.</translation>
    </message>
    <message>
        <source>{0} has too little memory for the network.</source>
        <translation>{0} a trop peu de mémoire pour le réseau.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files. Choose the folder of the images.</source>
        <translation>{0} contient plus de {1} fichiers. Choisissez le dossier des images.</translation>
    </message>
    <message>
        <source>{0} holds no learning curve that can be read.</source>
        <translation>{0} ne contient pas de courbe d’apprentissage lisible.</translation>
    </message>
    <message>
        <source>{0} holds no private key with its certificate.</source>
        <translation>{0} ne contient pas de clé privée avec son certificat.</translation>
    </message>
    <message>
        <source>{0} holds no run that can be read.</source>
        <translation>{0} ne contient aucune exécution lisible.</translation>
    </message>
    <message>
        <source>{0} holds none of the wanted files.</source>
        <translation>{0} ne contient aucun des fichiers voulus.</translation>
    </message>
    <message>
        <source>{0} holds only masks. Add the folder that holds the images too.</source>
        <translation>{0} ne contient que des masques. Ajoutez le dossier qui contient aussi les images.</translation>
    </message>
    <message>
        <source>{0} holds only pictures ending in {1}, which are not used. Export them as JPEG, PNG or TIFF.</source>
        <translation>{0} ne contient que des images se terminant par {1}, qui ne servent pas. Exportez-les en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{0} holds {1} images that are named as edited, and neither masks nor originals were found for them. Add the folder that holds both.</source>
        <translation>{0} contient {1} images nommées comme retouchées, sans masques ni originaux. Ajoutez le dossier qui contient les deux.</translation>
    </message>
    <message>
        <source>{0} holds {1} images that are named as edited. What belongs to them seems to lie beside it.</source>
        <translation>{0} contient {1} images nommées comme retouchées. Ce qui va avec elles semble se trouver à côté.</translation>
    </message>
    <message>
        <source>{0} images are left out by choice.</source>
        <translation>Images écartées par choix : {0}.</translation>
    </message>
    <message>
        <source>{0} images are left out by choice: {1}.</source>
        <translation>{0} images écartées par choix : {1}.</translation>
    </message>
    <message>
        <source>{0} images are not what was built in: {1}.</source>
        <translation>{0} images ne sont pas celles d’origine dans le fichier : {1}.</translation>
    </message>
    <message>
        <source>{0} images are the same pixel by pixel as one in another split: {1}.</source>
        <translation>{0} images sont identiques, pixel par pixel, à une image d’une autre part : {1}.</translation>
    </message>
    <message>
        <source>{0} images are the same pixel by pixel but not of one label or mask: {1}. Left out.</source>
        <translation>{0} images sont identiques pixel par pixel, mais d’étiquette ou de masque différents : {1}. Écartées.</translation>
    </message>
    <message>
        <source>{0} images are there twice, pixel by pixel: {1}.</source>
        <translation>{0} images sont en double, pixel par pixel : {1}.</translation>
    </message>
    <message>
        <source>{0} images are too many for one data set.</source>
        <translation>{0} images sont trop pour un jeu de données.</translation>
    </message>
    <message>
        <source>{0} images lie in a folder of edited images and have no mask: {1}.</source>
        <translation>{0} images sont dans un dossier d’images retouchées et n’ont pas de masque : {1}.</translation>
    </message>
    <message>
        <source>{0} images listed in index.csv.</source>
        <translation>Images listées dans index.csv : {0}.</translation>
    </message>
    <message>
        <source>{0} images look like another one, such as {1} and {2}: they are kept in one split.</source>
        <translation>{0} images ressemblent à une autre, comme {1} et {2} : elles restent dans une même part.</translation>
    </message>
    <message>
        <source>{0} images without masks: taken as authentic photographs.</source>
        <translation>Images sans masque : {0}, considérées comme photographies authentiques.</translation>
    </message>
    <message>
        <source>{0} in the container that Photoshop introduced.</source>
        <translation>{0} dans le conteneur introduit par Photoshop.</translation>
    </message>
    <message>
        <source>{0} in {1} cannot be read.</source>
        <translation>{0} dans {1} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{0} in {1} could not be read: {2}.</source>
        <translation>{0} dans {1} n’a pas pu être lu : {2}.</translation>
    </message>
    <message>
        <source>{0} in {1} is not a table in UTF-8: {2}.</source>
        <translation>{0} dans {1} n’est pas une table en UTF-8 : {2}.</translation>
    </message>
    <message>
        <source>{0} is a data set in HDF5.</source>
        <translation>{0} est un jeu de données en HDF5.</translation>
    </message>
    <message>
        <source>{0} is a data set of version {1}; this program reads version {2}.</source>
        <translation>{0} est un jeu de données de version {1} ; ce programme lit la version {2}.</translation>
    </message>
    <message>
        <source>{0} is a single image. Choose the folder it lies in.</source>
        <translation>{0} est une seule image. Choisissez le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>{0} is an HDF5 file, but not a data set of this program.</source>
        <translation>{0} est un fichier HDF5, mais pas un jeu de données de ce programme.</translation>
    </message>
    <message>
        <source>{0} is an SQLite file, but not one of this kind.</source>
        <translation>{0} est un fichier SQLite, mais pas de cette sorte.</translation>
    </message>
    <message>
        <source>{0} is attached twice</source>
        <translation>{0} est joint deux fois</translation>
    </message>
    <message>
        <source>{0} is attached, but the report&apos;s text does not name it.</source>
        <translation>{0} est joint, mais le texte du rapport ne le nomme pas.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} est endommagé ({1}).</translation>
    </message>
    <message>
        <source>{0} is in the list already.</source>
        <translation>{0} est déjà dans la liste.</translation>
    </message>
    <message>
        <source>{0} is item {1} of the report, byte for byte.</source>
        <translation>{0} est la pièce {1} du rapport, octet par octet.</translation>
    </message>
    <message>
        <source>{0} is larger than its image</source>
        <translation>{0} est plus grand que son image</translation>
    </message>
    <message>
        <source>{0} is larger than this program writes it</source>
        <translation>{0} est plus grand que ce programme ne l’écrit</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} est verrouillé</translation>
    </message>
    <message>
        <source>{0} is longer than it says.</source>
        <translation>{0} est plus long qu’il ne le dit.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} manque</translation>
    </message>
    <message>
        <source>{0} is named in the report&apos;s text, but is not attached.</source>
        <translation>{0} est nommé dans le texte du rapport, mais n’est pas joint.</translation>
    </message>
    <message>
        <source>{0} is no folder of images and no data set in HDF5.</source>
        <translation>{0} n’est ni un dossier d’images ni un jeu de données en HDF5.</translation>
    </message>
    <message>
        <source>{0} is no training.</source>
        <translation>{0} n’est pas un entraînement.</translation>
    </message>
    <message>
        <source>{0} is not a PDF.</source>
        <translation>{0} n’est pas un PDF.</translation>
    </message>
    <message>
        <source>{0} is not a PKCS#12 key file.</source>
        <translation>{0} n’est pas un fichier de clé PKCS#12.</translation>
    </message>
    <message>
        <source>{0} is not a case, or it is damaged: {1}.</source>
        <translation>{0} n’est pas un dossier d’enquête, ou il est endommagé : {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of this program.</source>
        <translation>{0} n’est pas un point de contrôle de ce programme.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{0} is not a map</source>
        <translation>{0} n’est pas une carte</translation>
    </message>
    <message>
        <source>{0} is not a map of this program</source>
        <translation>{0} n’est pas une carte de ce programme</translation>
    </message>
    <message>
        <source>{0} is not a regular expression: {1}.</source>
        <translation>{0} n’est pas une expression régulière : {1}.</translation>
    </message>
    <message>
        <source>{0} is not a resume file of this program, or it is damaged.</source>
        <translation>{0} n’est pas un fichier de reprise de ce programme, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{0} is not a sound data set: {1}.</source>
        <translation>{0} n’est pas un jeu de données intact : {1}.</translation>
    </message>
    <message>
        <source>{0} is not a split.</source>
        <translation>{0} n’est pas une part.</translation>
    </message>
    <message>
        <source>{0} is not an HDF5 file.</source>
        <translation>{0} n’est pas un fichier HDF5.</translation>
    </message>
    <message>
        <source>{0} is not of the size the data set states.</source>
        <translation>{0} n’a pas la taille qu’indique le jeu de données.</translation>
    </message>
    <message>
        <source>{0} is not one of the images of this report: no item has its sha256.</source>
        <translation>{0} n’est pas l’une des images de ce rapport : aucune pièce n’a son sha256.</translation>
    </message>
    <message>
        <source>{0} is not the address of a time-stamping server.</source>
        <translation>{0} n’est pas l’adresse d’un serveur d’horodatage.</translation>
    </message>
    <message>
        <source>{0} is not the file whose digest is printed in the report.</source>
        <translation>{0} n’est pas le fichier dont l’empreinte est imprimée dans le rapport.</translation>
    </message>
    <message>
        <source>{0} is not the map whose digest is in findings.json.</source>
        <translation>{0} n’est pas la carte dont l’empreinte est dans findings.json.</translation>
    </message>
    <message>
        <source>{0} is not what the list says.</source>
        <translation>{0} n’est pas ce que dit la liste.</translation>
    </message>
    <message>
        <source>{0} is not what this program writes</source>
        <translation>{0} n’est pas ce que ce programme écrit</translation>
    </message>
    <message>
        <source>{0} is shifted against its original</source>
        <translation>{0} est décalée par rapport à son original</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0} est trop grande</translation>
    </message>
    <message>
        <source>{0} is too large ({1}x{2}).</source>
        <translation>{0} est trop grand ({1}x{2}).</translation>
    </message>
    <message>
        <source>{0} is too large to be a key file.</source>
        <translation>{0} est trop gros pour un fichier de clé.</translation>
    </message>
    <message>
        <source>{0} is too large to be a model&apos;s.</source>
        <translation>{0} est trop gros pour celui d’un modèle.</translation>
    </message>
    <message>
        <source>{0} is too large to be a report.</source>
        <translation>{0} est trop gros pour un rapport.</translation>
    </message>
    <message>
        <source>{0} is too large to show.</source>
        <translation>{0} est trop grand pour être montré.</translation>
    </message>
    <message>
        <source>{0} is too large: {1} MB.</source>
        <translation>{0} est trop gros : {1} Mo.</translation>
    </message>
    <message>
        <source>{0} is {1}x{2}, its image {3}x{4}.</source>
        <translation>{0} mesure {1}x{2}, son image {3}x{4}.</translation>
    </message>
    <message>
        <source>{0} manipulated and {1} authentic images.</source>
        <translation>Images retouchées : {0}, authentiques : {1}.</translation>
    </message>
    <message>
        <source>{0} marks nothing.</source>
        <translation>{0} ne marque rien.</translation>
    </message>
    <message>
        <source>{0} more differ.</source>
        <translation>{0} autres diffèrent.</translation>
    </message>
    <message>
        <source>{0} more differs.</source>
        <translation>{0} autre diffère.</translation>
    </message>
    <message>
        <source>{0} more markers</source>
        <translation>{0} autres marqueurs</translation>
    </message>
    <message>
        <source>{0} more rows are not shown</source>
        <translation>{0} autres lignes ne sont pas montrées</translation>
    </message>
    <message>
        <source>{0} must be at least {1}, not {2}.</source>
        <translation>{0} doit être au moins {1}, non {2}.</translation>
    </message>
    <message>
        <source>{0} names no image.</source>
        <translation>{0} ne nomme aucune image.</translation>
    </message>
    <message>
        <source>{0} not attached.</source>
        <translation>{0} ne sont pas joints.</translation>
    </message>
    <message>
        <source>{0} of 100 (its tables are libjpeg&apos;s)</source>
        <translation>{0} sur 100 (ses tables sont celles de libjpeg)</translation>
    </message>
    <message>
        <source>{0} of 100 (nearest of libjpeg&apos;s; its own differ)</source>
        <translation>{0} sur 100 (la plus proche de libjpeg ; ses tables diffèrent)</translation>
    </message>
    <message>
        <source>{0} of the case are not at its place: {1}.</source>
        <translation>{0} du dossier ne sont pas à leur place : {1}.</translation>
    </message>
    <message>
        <source>{0} of the case are not at their place: {1}.</source>
        <translation>{0} du dossier ne sont pas à leur place : {1}.</translation>
    </message>
    <message>
        <source>{0} of the case is not at its place: {1}.</source>
        <translation>{0} du dossier n’est pas à sa place : {1}.</translation>
    </message>
    <message>
        <source>{0} of the case is not at their place: {1}.</source>
        <translation>{0} du dossier n’est pas à sa place : {1}.</translation>
    </message>
    <message>
        <source>{0} of the regression set is missing or was changed.</source>
        <translation>{0} du jeu de non-régression manque ou a été changé.</translation>
    </message>
    <message>
        <source>{0} of {1} images hang together as one group, {2}.</source>
        <translation>{0} images sur {1} forment un seul groupe, {2}.</translation>
    </message>
    <message>
        <source>{0} originals have no manipulated image: {1}.</source>
        <translation>{0} originaux n’ont pas d’image retouchée : {1}.</translation>
    </message>
    <message>
        <source>{0} pairs of images in different splits look alike, such as {1} and {2}.</source>
        <translation>{0} paires d’images de parts différentes se ressemblent, comme {1} et {2}.</translation>
    </message>
    <message>
        <source>{0} pictures ending in {1} are not used.</source>
        <translation>{0} images se terminant par {1} ne servent pas.</translation>
    </message>
    <message>
        <source>{0} pictures of the regression set could not be analysed by both models: {1}.</source>
        <translation>{0} images du jeu de non-régression n’ont pas pu être analysées par les deux modèles : {1}.</translation>
    </message>
    <message>
        <source>{0} ran out of memory; smaller tiles of {1} pixels were used.</source>
        <translation>{0} a manqué de mémoire ; des tuiles plus petites, de {1} pixels, ont été utilisées.</translation>
    </message>
    <message>
        <source>{0} ran out of memory; tiles were analysed one at a time.</source>
        <translation>{0} a manqué de mémoire ; les tuiles ont été analysées une à une.</translation>
    </message>
    <message>
        <source>{0} says {1} pixels, the file has {2} × {3}.</source>
        <translation>{0} dit {1} pixels, le fichier en a {2} × {3}.</translation>
    </message>
    <message>
        <source>{0} should be a JSON object, not {1}</source>
        <translation>{0} devrait être un objet JSON, non {1}</translation>
    </message>
    <message>
        <source>{0} should be a list, not {1}</source>
        <translation>{0} devrait être une liste, non {1}</translation>
    </message>
    <message>
        <source>{0} should be {1}, not {2}</source>
        <translation>{0} devrait être {1}, non {2}</translation>
    </message>
    <message>
        <source>{0} the digest in findings.json.</source>
        <translation>{0} l’empreinte dans findings.json.</translation>
    </message>
    <message>
        <source>{0} thumbnail</source>
        <translation>vignette {0}</translation>
    </message>
    <message>
        <source>{0} was analysed with another model than the one the report is about.</source>
        <translation>{0} a été analysé avec un autre modèle que celui sur lequel porte le rapport.</translation>
    </message>
    <message>
        <source>{0} was changed after the case was exported: its SHA-256 is {1}, the list says {2}.</source>
        <translation>{0} a été changé après l’export du dossier : son SHA-256 est {1}, la liste dit {2}.</translation>
    </message>
    <message>
        <source>{0} was changed while the data set was being built.</source>
        <translation>{0} a été changé pendant la construction du jeu de données.</translation>
    </message>
    <message>
        <source>{0} was decoded to other pixels than in the report, so the maps are not of the same picture. Another version of a decoding library does that.</source>
        <translation>{0} a été décodé en d’autres pixels que dans le rapport, les cartes ne sont donc pas de la même image. Une autre version d’une bibliothèque de décodage a cet effet.</translation>
    </message>
    <message>
        <source>{0} was not compared: the report&apos;s findings cannot be read.</source>
        <translation>{0} n’a pas été comparé : les constats du rapport ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{0} was replaced while it was in use.</source>
        <translation>{0} a été remplacé pendant son utilisation.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program (format {1}, known up to {2}).</source>
        <translation>{0} a été écrit par une version plus récente de ce programme (format {1}, connu jusqu’à {2}).</translation>
    </message>
    <message>
        <source>{0} was written by another version of the program (form {1}, this one reads {2}).</source>
        <translation>{0} a été écrit par une autre version du programme (forme {1}, celle-ci lit {2}).</translation>
    </message>
    <message>
        <source>{0} with masks, none without.</source>
        <translation>{0} avec masque, aucune sans masque.</translation>
    </message>
    <message>
        <source>{0} with masks, {1} without.</source>
        <translation>{0} avec masque, {1} sans masque.</translation>
    </message>
    <message>
        <source>{0} would grow to {1} bytes from {2}.</source>
        <translation>{0} passerait à {1} octets, de {2}.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, mean brightness made equal</source>
        <translation>{0} × {1} pixels, luminosité moyenne égalisée</translation>
    </message>
    <message>
        <source>{0} … ({1} characters)</source>
        <translation>{0} … ({1} caractères)</translation>
    </message>
    <message>
        <source>{0}, as the signer&apos;s clock said; there is no time stamp of a server.</source>
        <translation>{0}, selon l’horloge du signataire ; il n’y a pas d’horodatage d’un serveur.</translation>
    </message>
    <message>
        <source>{0}, like one other</source>
        <translation>{0}, comme une autre</translation>
    </message>
    <message>
        <source>{0}, like {1} others</source>
        <translation>{0}, comme {1} autres</translation>
    </message>
    <message>
        <source>{0}, line {1}: label {2} and mask {3} do not fit together.</source>
        <translation>{0}, ligne {1} : l’étiquette {2} et le masque {3} ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a file in this folder.</source>
        <translation>{0}, ligne {1} : {2} n’est pas un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a split.</source>
        <translation>{0}, ligne {1} : {2} n’est pas une part.</translation>
    </message>
    <message>
        <source>{0}, with the digests printed in the report.</source>
        <translation>{0}, avec les empreintes imprimées dans le rapport.</translation>
    </message>
    <message>
        <source>{0}, {1} bytes, which begin with {2}</source>
        <translation>{0}, {1} octets, commençant par {2}</translation>
    </message>
    <message>
        <source>{0}, {1} certificates</source>
        <translation>{0}, {1} certificats</translation>
    </message>
    <message>
        <source>{0}, {1} pixels</source>
        <translation>{0}, {1} pixels</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}, quality about {3}.</source>
        <translation>{0}, {1}, {2}, qualité d’environ {3}.</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}, quality about {3}. {4}</source>
        <translation>{0}, {1}, {2}, qualité d’environ {3}. {4}</translation>
    </message>
    <message>
        <source>{0}: agrees when</source>
        <translation>{0} : concorde si elle est</translation>
    </message>
    <message>
        <source>{0}: correlation with the picture</source>
        <translation>{0} : corrélation avec l’image</translation>
    </message>
    <message>
        <source>{0}: more than one mask each.</source>
        <translation>{0} : plus d’un masque pour chacune.</translation>
    </message>
    <message>
        <source>{0}: named more than once.</source>
        <translation>{0} : nommé plus d’une fois.</translation>
    </message>
    <message>
        <source>{0}: none that the picture uses.</source>
        <translation>{0} : aucune que l’image utilise.</translation>
    </message>
    <message>
        <source>{0}: not the standard&apos;s; nearest to libjpeg&apos;s quality {1}.</source>
        <translation>{0} : pas celles de la norme ; les plus proches de la qualité {1} de libjpeg.</translation>
    </message>
    <message>
        <source>{0}: the program made a mistake ({1}).</source>
        <translation>{0} : le programme a fait une erreur ({1}).</translation>
    </message>
    <message>
        <source>{0}: the standard&apos;s own, as libjpeg scales them for quality {1}.</source>
        <translation>{0} : celles de la norme, telles que libjpeg les adapte pour la qualité {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} of {3}, then a comparison on {4}.</source>
        <translation>{0} : {1} de {2} de {3}, puis une comparaison sur {4}.</translation>
    </message>
    <message>
        <source>{0}; it did not tell the classes apart and is kept flat</source>
        <translation>{0} ; elle ne distinguait pas les classes et reste plate</translation>
    </message>
    <message>
        <source>{0}; the picture is left dark.</source>
        <translation>{0} ; l’image est laissée sombre.</translation>
    </message>
    <message>
        <source>±{0} grey levels</source>
        <translation>±{0} niveaux de gris</translation>
    </message>
    <message>
        <source>× {0}, so that 1 % is white</source>
        <translation>× {0}, de sorte que 1 % est blanc</translation>
    </message>
    <message>
        <source>“{0}” means something else already.</source>
        <translation>« {0} » désigne déjà autre chose.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Overlay picture with legend (*.png)</source>
        <translation>Image superposée avec légende (*.png)</translation>
    </message>
    <message>
        <source>Raw map, NumPy float32 (*.npy)</source>
        <translation>Carte brute, NumPy float32 (*.npy)</translation>
    </message>
</context>
<context>
    <name>finish_part</name>
    <message>
        <source>A key issued by this computer, made on first use: shows that the file is unchanged since signing, not who signed.</source>
        <translation>Une clé émise par cet ordinateur, créée à la première utilisation : montre que le fichier est inchangé depuis la signature, non qui a signé.</translation>
    </message>
    <message>
        <source>An unsigned report does not show whether it was changed later.</source>
        <translation>Un rapport non signé ne montre pas s’il a été modifié plus tard.</translation>
    </message>
    <message>
        <source>Your own key with its certificate, in one PKCS#12 file.</source>
        <translation>Votre propre clé avec son certificat, dans un fichier PKCS#12.</translation>
    </message>
</context>
<context>
    <name>inspector.credentials</name>
    <message>
        <source>Choose an image to see whether its file carries signed credentials (C2PA).</source>
        <translation>Choisissez une image pour voir si son fichier porte des attestations de contenu signées (C2PA).</translation>
    </message>
    <message>
        <source>Most files carry none, and many services remove them: this says nothing about the picture.</source>
        <translation>La plupart des fichiers n’en portent pas, et beaucoup de services les retirent : cela ne dit rien de l’image.</translation>
    </message>
    <message>
        <source>No content credentials to show</source>
        <translation>Aucune attestation de contenu à montrer</translation>
    </message>
    <message>
        <source>The file may carry some. Do not read this as none.</source>
        <translation>Le fichier en porte peut-être. Ne lisez pas ceci comme une absence.</translation>
    </message>
    <message>
        <source>The signer made these statements about exactly this file. Whether they are true is not checked.</source>
        <translation>Le signataire a fait ces déclarations sur ce fichier précis. Leur véracité n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>They are unbroken, but anybody may have signed under this name.</source>
        <translation>Elles sont intactes, mais n’importe qui peut avoir signé sous ce nom.</translation>
    </message>
    <message>
        <source>They cannot be relied on. This alone does not show that the picture was edited.</source>
        <translation>On ne peut pas s’y fier. Cela seul ne montre pas que l’image a été retouchée.</translation>
    </message>
</context>
<context>
    <name>inspector.file</name>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Digest, type, size and decoding of its file stand here.</source>
        <translation>L’empreinte, le type, la taille et le décodage de son fichier figurent ici.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Non décodé</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Pixels SHA-256</source>
        <translation>SHA-256 des pixels</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Enregistré en</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nothing to turn</source>
        <translation>rien à tourner</translation>
    </message>
    <message>
        <source>{evidence}, from its content</source>
        <translation>{evidence}, d’après son contenu</translation>
    </message>
    <message>
        <source>{mode}, {bit_depth} bit</source>
        <translation>{mode}, {bit_depth} bits</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>{width} × {height} px ({pixels} megapixels)</source>
        <translation>{width} × {height} px ({pixels} mégapixels)</translation>
    </message>
</context>
<context>
    <name>inspector.findings</name>
    <message>
        <source>The network is looking at this image</source>
        <translation>Le réseau regarde cette image</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
</context>
<context>
    <name>inspector.notes</name>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Choose an image to write about it.</source>
        <translation>Choisissez une image pour écrire à son sujet.</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Notes, status and bookmarks are kept in a case, together with results and a log.</source>
        <translation>Les notes, l’état et les signets sont conservés dans un dossier d’enquête, avec les résultats et un journal.</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>milliseconds without a key before what was typed is kept</extracomment>
        <translation>À contrôler</translation>
    </message>
</context>
<context>
    <name>inspector.parts</name>
    <message>
        <source>Copy {what}</source>
        <translation>Copier {what}</translation>
    </message>
</context>
<context>
    <name>inspector.regions</name>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Largest value of the localisation map in the region, 0 to 1</source>
        <translation>Plus grande valeur de la carte de localisation dans la région, de 0 à 1</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moy.</translation>
    </message>
    <message>
        <source>Mean of the localisation map in the region, 0 to 1</source>
        <translation>Moyenne de la carte de localisation dans la région, de 0 à 1</translation>
    </message>
    <message>
        <source>Number of the region, as in the report</source>
        <translation>Numéro de la région, comme dans le rapport</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area</source>
        <translation>Part de la surface de l’image</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>Taille, px</translation>
    </message>
    <message>
        <source>Width and height of the region&apos;s box in pixels</source>
        <translation>Largeur et hauteur du rectangle de la région, en pixels</translation>
    </message>
</context>
<context>
    <name>inspector.views</name>
    <message>
        <source>A view shows the picture in another way. It finds nothing by itself: read what to look for and what to ignore beside it.</source>
        <translation>Une vue montre l’image autrement. Elle ne trouve rien par elle-même : lisez à côté ce qu’il faut observer et ce qu’il faut ignorer.</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Choisir une vue</translation>
    </message>
    <message>
        <source>Making the view</source>
        <translation>Calcul de la vue</translation>
    </message>
    <message>
        <source>Open an image to look at its error level, noise, compression traces and channels.</source>
        <translation>Ouvrez une image pour en regarder le niveau d’erreur, le bruit, les traces de compression et les canaux.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>jobs.panel</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>panels of the inspector that speak of the picture; the others, below, speak of its file</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Main actions</source>
        <translation>Actions principales</translation>
    </message>
    <message>
        <source>Remove ended jobs from the list</source>
        <translation>Retirer de la liste les travaux terminés</translation>
    </message>
</context>
<context>
    <name>licences_page</name>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Palimpsest</source>
        <extracomment>headings of the list by kind of part, in their order</extracomment>
        <translation>Palimpsest</translation>
    </message>
</context>
<context>
    <name>models.desk</name>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Renommer le modèle</translation>
    </message>
</context>
<context>
    <name>models.words</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>After</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Calibration of map</source>
        <translation>Étalonnage de la carte</translation>
    </message>
    <message>
        <source>Calibration of score</source>
        <translation>Étalonnage du score</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>It got worse than the shipped model on the regression set.</source>
        <translation>Il est devenu moins bon que le modèle livré sur le jeu de non-régression.</translation>
    </message>
    <message>
        <source>It kept what the shipped model does on the regression set.</source>
        <translation>Il a gardé ce que fait le modèle livré sur le jeu de non-régression.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Map threshold</source>
        <translation>Seuil de la carte</translation>
    </message>
    <message>
        <source>Maps that changed visibly</source>
        <translation>Cartes visiblement changées</translation>
    </message>
    <message>
        <source>Not measured for this model</source>
        <translation>Non mesuré pour ce modèle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Pixel F1 of edited pictures</source>
        <translation>F1 par pixel des images retouchées</translation>
    </message>
    <message>
        <source>Responses to untouched pictures</source>
        <translation>Réponses à des images intactes</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Score threshold</source>
        <translation>Seuil du score</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Their origin</source>
        <translation>Leur origine</translation>
    </message>
    <message>
        <source>Trained here</source>
        <translation>Entraîné ici</translation>
    </message>
    <message>
        <source>Validated for</source>
        <translation>Validé pour</translation>
    </message>
    <message>
        <source>Whether it kept what the shipped model does cannot be told from the regression set.</source>
        <translation>Le jeu de non-régression ne permet pas de dire s’il a gardé ce que fait le modèle livré.</translation>
    </message>
    <message>
        <source>difference {difference}</source>
        <translation>différence {difference}</translation>
    </message>
    <message>
        <source>map changed by {change} on average</source>
        <translation>carte changée de {change} en moyenne</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>sides of {least} to {most} px, {formats}, JPEG quality from {quality}</source>
        <translation>côtés de {least} à {most} px, {formats}, qualité JPEG à partir de {quality}</translation>
    </message>
    <message>
        <source>{before} → {now} of {images}</source>
        <translation>{before} → {now} sur {images}</translation>
    </message>
    <message>
        <source>{before} → {now}, difference {difference}</source>
        <translation>{before} → {now}, différence {difference}</translation>
    </message>
    <message>
        <source>{changed} of {images}</source>
        <translation>{changed} sur {images}</translation>
    </message>
    <message>
        <source>{change}; F1 {before} → {now}</source>
        <translation>{change} ; F1 {before} → {now}</translation>
    </message>
    <message>
        <source>{change}; it responds now</source>
        <translation>{change} ; il répond maintenant</translation>
    </message>
    <message>
        <source>{count} of {images} unmanipulated images respond ({low} to {high})</source>
        <translation>{count} images non manipulées sur {images} répondent ({low} à {high})</translation>
    </message>
    <message>
        <source>{images} images; {terms}</source>
        <translation>{images} images ; {terms}</translation>
    </message>
    <message>
        <source>{metric}: {value} ({low} to {high}), {images} images</source>
        <translation>{metric} : {value} ({low} à {high}), {images} images</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
</context>
<context>
    <name>network_page</name>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Opening, analysing, reporting, signing and verifying work without a network. Nothing below happens by itself: each needs something you do, named beside it.</source>
        <translation>Ouvrir, analyser, rapporter, signer et vérifier fonctionnent sans réseau. Rien de ce qui suit n’arrive de soi-même : chaque point demande une action de votre part, nommée à côté.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envoie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>+ and -, mouse wheel</source>
        <translation>+ et -, molette</translation>
    </message>
    <message>
        <source>Analyse the selected images</source>
        <translation>Analyser les images sélectionnées</translation>
    </message>
    <message>
        <source>Drag the picture, while held</source>
        <translation>Déplacer l’image à la souris, tant que maintenu</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Fit, actual pixels</source>
        <translation>Ajuster, pixels réels</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Move the swipe line</source>
        <translation>Déplacer la ligne de balayage</translation>
    </message>
    <message>
        <source>Next and previous image</source>
        <extracomment>keys that parts of the window handle themselves, without an action</extracomment>
        <translation>Image suivante et précédente</translation>
    </message>
    <message>
        <source>Picture alone, while held</source>
        <translation>Image seule, tant que maintenu</translation>
    </message>
    <message>
        <source>Read the folders again</source>
        <translation>Relire les dossiers</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Select or unselect the image</source>
        <translation>Sélectionner l’image ou non</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Maj et flèches</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flèches</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Could not be opened</source>
        <translation>N’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source> or </source>
        <extracomment>what it does, the key</extracomment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>being analysed</source>
        <translation>en cours d’analyse</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>en attente du réseau</translation>
    </message>
</context>
<context>
    <name>verify_dialog</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Checks the signature and that it covers the whole file, the attachments against the text, and originals against the report. Works without a network.</source>
        <translation>Contrôle la signature et qu’elle couvre tout le fichier, les pièces jointes par rapport au texte, et les originaux par rapport au rapport. Fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Ne tient pas</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>viewer.actions</name>
    <message>
        <source>Actual pixels (100 %)</source>
        <translation>Pixels réels (100 %)</translation>
    </message>
    <message>
        <source>Drag the line between picture and localisation map; Shift and arrow keys move it too</source>
        <translation>Tirez la ligne entre l’image et la carte de localisation ; Maj et les flèches la déplacent aussi</translation>
    </message>
    <message>
        <source>Fit in window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Hold B to look at the picture alone for a moment</source>
        <translation>Maintenez B pour regarder un instant l’image seule</translation>
    </message>
    <message>
        <source>Localisation map over the picture</source>
        <translation>Carte de localisation par-dessus l’image</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Outline regions</source>
        <translation>Entourer les régions</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Picture on the left, the same view with the localisation map on the right</source>
        <translation>L’image à gauche, la même vue avec la carte de localisation à droite</translation>
    </message>
    <message>
        <source>Show localisation map</source>
        <translation>Montrer la carte de localisation</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Single pixels around the cursor</source>
        <translation>Les pixels un à un autour du curseur</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>The regions listed in the findings</source>
        <translation>Les régions énumérées dans les constats</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
</context>
<context>
    <name>viewer.compare</name>
    <message>
        <source>Localisation map</source>
        <translation>Carte de localisation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>viewer.profile</name>
    <message>
        <source>Colour profile not used</source>
        <translation>Profil de couleur non utilisé</translation>
    </message>
    <message>
        <source>Colours are converted from {name} to sRGB for display only. {numbers}</source>
        <translation>Les couleurs sont converties de {name} vers sRGB pour l’affichage seulement. {numbers}</translation>
    </message>
    <message>
        <source>No colour profile</source>
        <translation>Pas de profil de couleur</translation>
    </message>
    <message>
        <source>Shown as sRGB. {numbers}</source>
        <translation>Montré comme du sRGB. {numbers}</translation>
    </message>
    <message>
        <source>The embedded profile cannot be used for RGB pixels; shown as sRGB. {numbers}</source>
        <translation>Le profil intégré ne peut pas servir à des pixels RGB ; montré comme du sRGB. {numbers}</translation>
    </message>
    <message>
        <source>The embedded profile is sRGB. {numbers}</source>
        <translation>Le profil intégré est sRGB. {numbers}</translation>
    </message>
    <message>
        <source>The pixel values below the cursor and the analysis are those stored in the file.</source>
        <translation>Les valeurs de pixel sous le curseur et l’analyse sont celles enregistrées dans le fichier.</translation>
    </message>
    <message>
        <source>an unnamed profile</source>
        <translation>un profil sans nom</translation>
    </message>
    <message>
        <source>{name} → sRGB</source>
        <translation>{name} → sRGB</translation>
    </message>
</context>
<context>
    <name>viewer.viewer</name>
    <message>
        <source>No picture is open
Choose one on the left, or drag photographs and folders here.</source>
        <translation>Aucune image ouverte
Choisissez-en une dans la liste, ou déposez ici des photographies et des dossiers.</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>ready at about {clock}</source>
        <translation>prêt vers {clock}</translation>
    </message>
    <message>
        <source>ready on {day} at about {clock}</source>
        <translation>prêt le {day} vers {clock}</translation>
    </message>
    <message>
        <source>ready tomorrow at about {clock}</source>
        <translation>prêt demain vers {clock}</translation>
    </message>
</context>
</TS>
