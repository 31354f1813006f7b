using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Registry.Web.Localization;

/// <summary>Gives annotations without a sentence of their own one that says what to do, in the reader's language.</summary>
internal sealed class SpokenValidation : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
                Speak(rule);
    }

    private static void Speak(ValidationAttribute rule)
    {
        switch (rule)
        {
            case RequiredAttribute:
                rule.ErrorMessage = "Fill this in.";
                break;
            case StringLengthAttribute:
                rule.ErrorMessage = "Too long: at most {1} characters.";
                break;
            case EmailAddressAttribute:
                rule.ErrorMessage = "Write the address like name@example.vn.";
                break;
            case RangeAttribute:
                rule.ErrorMessage = "Type a number from {1} to {2}.";
                break;
            case RegularExpressionAttribute:
                rule.ErrorMessage = "This cannot be read.";
                break;
        }
    }
}
