namespace Registry.Web.Features.Members;

/// <summary>A page with the fields about a person.</summary>
public interface IPersonForm
{
    PersonInput Input { get; }

    PersonForm Form { get; }
}
