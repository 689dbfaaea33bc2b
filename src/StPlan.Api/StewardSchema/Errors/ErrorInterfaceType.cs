using StPlan.Api.PublicSchema;
using StPlan.Data.Writing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Errors;

/// <summary>What all mistakes of a sender have in common.</summary>
internal sealed class ErrorInterfaceType : InterfaceType<WriteProblem>
{
    protected override void Configure(InterfaceTypeDescriptor descriptor)
    {
        descriptor.Name("Error").Description("Why the server wrote nothing of this request (lỗi).");
        descriptor.Field("message").Type("String!")
            .Argument("lang", a => a.Type("Language!").DefaultValueSyntax("VI").Description("The language (ngôn ngữ)."))
            .Description("What is wrong and what to do (nội dung lỗi).");
        descriptor.Field("field").Type("String").Description("The field of the input (trường); null if the error is not about one field.");
    }
}

/// <summary>One kind of mistake.</summary>
internal abstract class ErrorType<T>(string name, string description) : ObjectType<T>
    where T : WriteProblem
{
    protected override void Configure(ObjectTypeDescriptor<T> descriptor)
    {
        descriptor.Name(name).Description(description).Implements("Error");
        descriptor.TextField("message", p => p.Message).Description("What is wrong and what to do (nội dung lỗi).");
        descriptor.Field("field").Type("String").Resolve(c => c.Parent<T>().Field)
            .Description("The field of the input (trường); null if the error is not about one field.");
    }
}
