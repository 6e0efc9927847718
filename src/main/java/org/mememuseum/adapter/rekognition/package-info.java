/** The moderator that has Amazon Rekognition look at pictures. */
package org.mememuseum.adapter.rekognition;
