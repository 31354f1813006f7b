using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Features.Calendar.Letters;

/// <summary>What somebody asks for who wants a calendar by letter.</summary>
public sealed class LettersInput
{
    [Display(Name = "E-mail"), Required, StringLength(MailSubscription.EmailLength)]
    public string? Email { get; set; }

    public bool Changes { get; set; }

    public bool Outlook { get; set; }

    /// <summary>True where a letter can be sent to the address, and one is wanted.</summary>
    public bool Check(ModelStateDictionary state, string prefix, IStringLocalizer<Text> text)
    {
        if (state.IsValid && !Outbox.CanReach(Email!.Trim()))
            state.AddModelError($"{prefix}.{nameof(Email)}", text["Write the address like name@example.vn."]);
        if (!Changes && !Outlook)
            state.AddModelError($"{prefix}.{nameof(Changes)}", text["MailSubscription.WantsNothing"]);
        return state.IsValid;
    }
}
