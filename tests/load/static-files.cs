#:sdk Microsoft.NET.Sdk.Web
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
// What downloads are compared with: Kestrel's own static files, over the folder given as the first argument.
using Microsoft.Extensions.FileProviders;

var builder = WebApplication.CreateSlimBuilder(args[1..]);
builder.Logging.ClearProviders();
var app = builder.Build();
app.UseStaticFiles(
    new StaticFileOptions { FileProvider = new PhysicalFileProvider(Path.GetFullPath(args[0])), ServeUnknownFileTypes = true });
app.Run();
