using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Registry.Web.Localization;

/// <summary>What model binding says when a value cannot be read, in the reader's language.</summary>
internal static class BindingMessages
{
    public static void Speak(MvcOptions options, IStringLocalizer<Text> text)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => text["Fill this in."]);
        messages.SetMissingBindRequiredValueAccessor(_ => text["Fill this in."]);
        messages.SetMissingKeyOrValueAccessor(() => text["Fill this in."]);
        messages.SetValueIsInvalidAccessor(value => text["“{0}” cannot be read here.", value]);
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => text["“{0}” cannot be read here.", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["“{0}” cannot be read here.", value]);
        messages.SetValueMustBeANumberAccessor(_ => text["Type a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["Type a number."]);
        messages.SetUnknownValueIsInvalidAccessor(_ => text["This cannot be read."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["This cannot be read."]);
    }
}
