using System.ComponentModel.DataAnnotations;
using Registry.Domain.Members;

namespace Registry.Web.Features.Administration.Notices;

/// <summary>A notice of consent, as it is typed.</summary>
public sealed class NoticeInput
{
    [Display(Name = "Edition"), Required, StringLength(Consent.NoticeLength)]
    public string Edition { get; set; } = "";

    [Display(Name = "Handed out from"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "Purposes and kinds of data"), Required, StringLength(ConsentNotice.PurposesLength)]
    public string Purposes { get; set; } = "";

    [Display(Name = "How the data are kept and used"), Required, StringLength(ConsentNotice.TextLength)]
    public string Handling { get; set; } = "";

    [Display(Name = "Rights of those whose data they are"), Required, StringLength(ConsentNotice.TextLength)]
    public string Rights { get; set; } = "";

    [Display(Name = "Whom to ask"), Required, StringLength(ConsentNotice.ContactLength)]
    public string Contact { get; set; } = "";

    public static NoticeInput Of(ConsentNotice notice) => new()
    {
        Edition = notice.Edition,
        From = notice.From,
        Purposes = notice.Purposes,
        Handling = notice.Handling,
        Rights = notice.Rights,
        Contact = notice.Contact,
    };

    public ConsentNotice Make() => new(Edition, From!.Value, Purposes, Handling, Rights, Contact);

    public void ApplyTo(ConsentNotice notice) => notice.Word(Edition, From!.Value, Purposes, Handling, Rights, Contact);
}
