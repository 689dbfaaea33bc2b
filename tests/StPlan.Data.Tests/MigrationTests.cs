using Microsoft.EntityFrameworkCore;

namespace StPlan.Data.Tests;

public sealed class MigrationTests(SeededDatabase database)
{
    [Fact]
    public void The_migrations_make_what_the_rows_need()
    {
        using var context = database.Open();

        context.Database.HasPendingModelChanges().ShouldBeFalse("run: dotnet ef migrations add <Name> --project src/StPlan.Data");
    }

    [Fact]
    public void Every_key_has_a_length_that_an_index_of_SQL_Server_takes()
    {
        using var context = database.Open();
        foreach (var key in context.Model.GetEntityTypes().SelectMany(entity => entity.GetKeys()))
        {
            // 900 bytes, two a character.
            var length = key.Properties.Where(p => p.ClrType == typeof(string)).Sum(p => p.GetMaxLength() ?? int.MaxValue);
            length.ShouldBeLessThanOrEqualTo(450, key.ToString());
        }
    }

    [Fact]
    public void Nothing_is_deleted_along_with_something_else()
    {
        using var context = database.Open();

        context.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .ShouldAllBe(key => key.DeleteBehavior == DeleteBehavior.Restrict || key.DeleteBehavior == DeleteBehavior.ClientSetNull);
    }
}
