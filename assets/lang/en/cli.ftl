### The command line.

# $reason is the system's own words.
cli-no-window = The window cannot be opened. On a computer without OpenGL a build with “wgpu” helps, started as “planbuch --renderer wgpu”. The system says: { $reason }
cli-no-wgpu = This build is without “wgpu”
cli-needs-folder = Several plans need a folder to be printed to. Create it and name it after -o.
cli-over-plan = The PDF would overwrite the plan. Name another file or a folder after -o.
cli-same-name = Two plans have the same name and would become the same PDF. The first one is printed. Print the other one to another folder.
