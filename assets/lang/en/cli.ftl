### The command line.

# $reason is the system's own words.
cli-no-window = The window cannot be opened. On a computer without OpenGL a build with “wgpu” helps, started as “planbuch --renderer wgpu”. The system says: { $reason }
cli-no-wgpu = This build is without “wgpu”
cli-needs-folder = Several plans need a folder to be printed to. Create it and name it after -o.
