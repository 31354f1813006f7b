using System.ComponentModel.DataAnnotations;
using Registry.Domain.Papers;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>What is typed about a legal document.</summary>
public sealed class DocumentInput
{
    [Display(Name = "Number"), Required, StringLength(PaperNumber.Length)]
    public string Number { get; set; } = "";

    [Display(Name = "Type of paper"), Required, StringLength(LegalDocument.TypeLength)]
    public string Type { get; set; } = "";

    [Display(Name = "About|document"), Required, StringLength(LegalDocument.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Issued by"), Required, StringLength(LegalDocument.IssuerLength)]
    public string Issuer { get; set; } = "";

    [Display(Name = "Signed by"), StringLength(LegalDocument.SignerLength)]
    public string? Signer { get; set; }

    [Display(Name = "Field|document"), StringLength(LegalDocument.FieldLength)]
    public string? Field { get; set; }

    [Display(Name = "Issued on|document")]
    public DateOnly? IssuedOn { get; set; }

    [Display(Name = "In force from")]
    public DateOnly? InForceFrom { get; set; }

    [Display(Name = "Last day in force")]
    public DateOnly? InForceTo { get; set; }

    [Display(Name = "Note"), StringLength(LegalDocument.NoteLength)]
    public string? Note { get; set; }

    [Display(Name = "Source"), StringLength(LegalDocument.SourceLength)]
    public string? Source { get; set; }

    internal static DocumentInput Of(LegalDocument document) => new()
    {
        Number = document.Number,
        Type = document.Type,
        Title = document.Title,
        Issuer = document.Issuer,
        Signer = document.Signer,
        Field = document.Field,
        IssuedOn = document.IssuedOn,
        InForceFrom = document.InForceFrom,
        InForceTo = document.InForceTo,
        Note = document.Note,
        Source = document.Source,
    };

    internal LegalDocumentFacts ToFacts() => new(Number, Type, Title, Issuer)
    {
        Signer = Signer,
        Field = Field,
        IssuedOn = IssuedOn,
        InForceFrom = InForceFrom,
        InForceTo = InForceTo,
        Note = Note,
        Source = Source,
    };
}
