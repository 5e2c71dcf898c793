### The command line.

# $reason is the system's own words.
cli-no-window = Das Fenster lässt sich nicht öffnen. Auf einem Rechner ohne OpenGL hilft eine Fassung mit „wgpu“, gestartet mit „planbuch --renderer wgpu“. Das System meldet: { $reason }
cli-no-wgpu = Diese Fassung ist ohne „wgpu“ gebaut
cli-needs-folder = Mehrere Pläne brauchen einen Ordner, in den sie gedruckt werden. Legen Sie ihn an und nennen Sie ihn nach -o.
cli-over-plan = Das PDF würde den Plan überschreiben. Nennen Sie nach -o eine andere Datei oder einen Ordner.
cli-same-name = Zwei Pläne heißen gleich, und beide bekämen dasselbe PDF. Gedruckt ist der erste. Drucken Sie den anderen in einen anderen Ordner.
