using Registry.Domain.Members;
using Registry.Web.Documents.Lists;

namespace Registry.Web.Documents.Consents;

/// <summary>A form on which one person consents on paper, purpose by purpose.</summary>
/// <param name="Head">The association that keeps the data.</param>
/// <param name="Name">Who signs it.</param>
/// <param name="Number">The number of the membership.</param>
public sealed record ConsentForm(ListHead Head, ConsentNotice Notice, string Name, string? Number);
