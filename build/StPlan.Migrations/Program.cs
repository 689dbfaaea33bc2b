// Nothing runs here. dotnet-ef wants a program that refers to Microsoft.EntityFrameworkCore.Design; the factories stand in the projects with the migrations.
